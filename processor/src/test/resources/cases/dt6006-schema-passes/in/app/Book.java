package app;

import io.doctable.annotation.DocTable;

@DocTable(schema = "Main") record Book(String title) {}
