package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable(primaryKey = {"isbn", "page"})
record Page(@Id(generated = true) long id, String isbn, int page) {}
