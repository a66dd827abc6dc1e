package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;

@DocTable(
        foreignKeys = {
            @ForeignKey(columns = {"isbn", "page", "line"}, references = Page.class),
            @ForeignKey(columns = {"isbn", "line"}, references = Page.class, referencedColumns = "isbn")
        })
record Book(String isbn, int page, int line) {}
