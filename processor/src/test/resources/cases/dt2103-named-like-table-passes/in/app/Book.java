package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(indexes = @Index(name = "books", columns = "title"), uniques = @Unique(name = "titles", columns = "isbn")) record Book(String title, String isbn) {}
