package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(
        primaryKey = {"isbn", "titel"},
        indexes = @Index(columns = {"isbn", "publishd_at desc"}),
        uniques = @Unique(columns = "authorId"),
        foreignKeys = @ForeignKey(columns = "nothing_like_it", references = Author.class))
record Book(String isbn, String title, long authorId, long publishedAt) {}
