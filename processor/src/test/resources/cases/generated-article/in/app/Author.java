package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;

@DocTable(uniques = @Unique(columns = {"name", "born"}))
public record Author(@Id long id, String name, int born) {}
