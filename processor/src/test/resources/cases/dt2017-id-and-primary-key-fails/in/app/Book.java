package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable(primaryKey = {"isbn", "page"})
record Book(@Id String isbn, int page) {}
