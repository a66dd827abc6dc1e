package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
public record City(@Id(generated = true) long id, String name) {}
