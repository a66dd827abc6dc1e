package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(
        indexes = @Index(columns = {}),
        uniques = @Unique(columns = {}),
        foreignKeys = @ForeignKey(columns = {}, references = Author.class))
record Book(String isbn) {}
