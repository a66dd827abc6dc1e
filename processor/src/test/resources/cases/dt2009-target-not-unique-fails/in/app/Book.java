package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.References;

@DocTable(
        foreignKeys =
                @ForeignKey(columns = {"b", "c"}, references = Author.class, referencedColumns = {"id", "country"}))
record Book(@References(value = Author.class, column = "country") String a, long b, String c) {}
