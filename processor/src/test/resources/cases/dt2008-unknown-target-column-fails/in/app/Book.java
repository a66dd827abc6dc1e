package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.References;

@DocTable(
        foreignKeys = @ForeignKey(columns = "b", references = Author.class, referencedColumns = "ident"))
record Book(@References(value = Author.class, column = "nam") String a, long b) {}
