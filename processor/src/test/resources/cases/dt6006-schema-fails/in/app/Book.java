package app;

import io.doctable.annotation.DocTable;

@DocTable(schema = "shop") record Book(String title) {}
