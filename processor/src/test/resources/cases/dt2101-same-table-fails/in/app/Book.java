package app;

import io.doctable.annotation.DocTable;

@DocTable(name = "library") record Book(String title) {}
