package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(indexes = {@Index(name = "names", columns = "title"), @Index(name = "Author", columns = {"title", "pages"})}, uniques = {@Unique(name = "keys", columns = "isbn"), @Unique(name = "book", columns = "pages")}) record Book(String title, int pages, String isbn) {}
