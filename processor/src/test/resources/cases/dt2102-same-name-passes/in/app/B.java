package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;

@DocTable(schema = "main", indexes = @Index(name = "a_b", columns = "name")) record B(@Id long id, String name) {}
