package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.References;

@DocTable(foreignKeys = @ForeignKey(columns = {"isbn", "page"}, references = Page.class))
record Book(@References(Author.class) int author, String isbn, long page) {}
