package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.References;
import io.doctable.annotation.Unique;

@DocTable(indexes = @Index(columns = "author_id"), uniques = @Unique(columns = {"author_id", "title"}))
record Book(@Id(generated = true) long id, @References(Author.class) Object authorId, String title) {}
