package app;

import io.doctable.annotation.DocTable;

@DocTable
record Book(String title) {}
