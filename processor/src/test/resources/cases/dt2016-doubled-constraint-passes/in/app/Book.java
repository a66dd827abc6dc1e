package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import io.doctable.annotation.Unique;

@DocTable(uniques = @Unique(columns = {"isbn", "author"}))
record Book(@Id long id, @Column(unique = true) String isbn, @References(Author.class) long author) {}
