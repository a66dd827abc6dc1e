package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.Id;

@DocTable(foreignKeys = @ForeignKey(columns = "of", references = A.class)) record C(@Id long id, long of) {}
