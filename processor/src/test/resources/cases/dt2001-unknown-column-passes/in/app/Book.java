package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(
        primaryKey = {"isbn", "title"},
        indexes = @Index(columns = {"isbn", "published_at desc nulls last"}),
        uniques = @Unique(columns = "author_id"))
record Book(String isbn, String title, long authorId, long publishedAt) {}
