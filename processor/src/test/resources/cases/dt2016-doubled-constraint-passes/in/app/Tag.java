package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;

/** Indexes that differ from those of the keys: in columns, in their order or direction, in rows. */
@DocTable(
        indexes = {
            @Index(columns = {"id", "code"}),
            @Index(columns = "id desc"),
            @Index(columns = "code", where = "code <> ''", name = "some"),
            @Index(columns = {"language", "word"})
        },
        uniques = @io.doctable.annotation.Unique(columns = {"word", "language"}))
record Tag(@Id(generated = true) long id, @Column(unique = true) String code, String word, String language) {}
