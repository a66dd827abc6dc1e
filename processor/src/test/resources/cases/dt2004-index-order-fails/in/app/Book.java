package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(indexes = @Index(columns = {"title down", "isbn nulls", "year desc nulls first last"}))
record Book(String isbn, String title, int year) {}
