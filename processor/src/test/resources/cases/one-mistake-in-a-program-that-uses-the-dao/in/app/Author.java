package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
public record Author(@Id long id, String name) {}
