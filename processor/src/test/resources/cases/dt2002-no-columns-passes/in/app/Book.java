package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(indexes = @Index(columns = "isbn"))
record Book(String isbn) {}
