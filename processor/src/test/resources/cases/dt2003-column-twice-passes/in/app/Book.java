package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(
        primaryKey = {"isbn", "title"},
        indexes = @Index(columns = {"title", "isbn desc"}))
record Book(String isbn, String title) {}
