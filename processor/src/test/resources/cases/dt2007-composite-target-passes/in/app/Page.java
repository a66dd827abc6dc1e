package app;

import io.doctable.annotation.DocTable;

@DocTable(primaryKey = {"isbn", "number"})
record Page(String isbn, int number) {}
