package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;

@DocTable
record Book(String title, @Embedded Address from, @Embedded(prefix = "to_") Address to) {}
