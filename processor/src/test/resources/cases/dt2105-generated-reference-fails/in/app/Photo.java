package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.Id;

@DocTable(foreignKeys = @ForeignKey(columns = "id", references = Author.class)) record Photo(@Id(generated = true) long id) {}
