package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(
        primaryKey = {"isbn", "isbn"},
        indexes = @Index(columns = {"title", "title desc"}))
record Book(String isbn, String title) {}
