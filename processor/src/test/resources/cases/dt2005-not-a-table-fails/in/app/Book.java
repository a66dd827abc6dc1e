package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.References;

@DocTable(
        foreignKeys = {
            @ForeignKey(columns = "b", references = String.class),
            @ForeignKey(columns = {"a", "b"}, references = int[].class)
        })
record Book(@References(Author.class) long a, long b, @References(long.class) long c) {}
