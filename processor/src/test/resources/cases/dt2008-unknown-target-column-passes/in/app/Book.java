package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.References;

@DocTable
record Book(@References(value = Author.class, column = "name") String a) {}
