package app;

import io.doctable.annotation.DocTable;

@DocTable(name = "book", schema = "main") record Old(String title) {}
