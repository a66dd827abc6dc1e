package app;

import io.doctable.annotation.DocTable;

@DocTable(primaryKey = {"isbn", "page"})
record Book(String isbn, int page) {}
