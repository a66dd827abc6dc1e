package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

@DocTable(foreignKeys = @ForeignKey(columns = {"isbn", "page"}, references = Page.class))
record Book(@References(Author.class) Author.Key author, @Nullable @References(Author.class) Long other, String isbn, int page) {}
