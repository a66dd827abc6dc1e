package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;

@DocTable(
        foreignKeys =
                @ForeignKey(columns = {"c", "b"}, references = Author.class, referencedColumns = {"country", "id"}))
record Book(long b, String c) {}
