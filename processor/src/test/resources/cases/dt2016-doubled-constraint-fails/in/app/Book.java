package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import io.doctable.annotation.Unique;

@DocTable(
        uniques = @Unique(columns = "isbn"),
        foreignKeys = @ForeignKey(columns = "author", references = Author.class))
record Book(
        @Id @Column(unique = true) long id,
        @Column(unique = true) String isbn,
        @References(Author.class) long author) {}
