package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;

@DocTable(uniques = @Unique(columns = {"first", "last"}))
record Book(@Id long key, @Column(unique = true) String isbn, String url, String first, String last) {}
