package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;

@DocTable(
        indexes = {
            @Index(columns = "id"),
            @Index(columns = {"word", "language"}, unique = true, name = "again")
        },
        uniques = @io.doctable.annotation.Unique(columns = {"word", "language"}))
record Tag(@Id(generated = true) long id, @Column(unique = true, index = true) String code, String word, String language) {}
