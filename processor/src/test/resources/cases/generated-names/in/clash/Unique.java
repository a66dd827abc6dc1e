package clash;

import io.doctable.annotation.DocTable;

@DocTable(primaryKey = {"a", "b"})
record Unique(int a, int b) {}
