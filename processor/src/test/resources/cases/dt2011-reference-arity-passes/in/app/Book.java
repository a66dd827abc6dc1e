package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;

@DocTable(foreignKeys = @ForeignKey(columns = {"isbn", "page"}, references = Page.class))
record Book(String isbn, int page) {}
