package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(indexes = @Index(name = "book", columns = "title")) record Book(String title) {}
