package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;

@DocTable(uniques = @Unique(name = "pk_keyed", columns = "name")) record Keyed(@Id long id, String name) {}
