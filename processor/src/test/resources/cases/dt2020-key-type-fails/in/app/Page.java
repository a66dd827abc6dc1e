package app;

import io.doctable.annotation.DocTable;

@DocTable(primaryKey = {"hash", "number"})
record Page(byte[] hash, int number) {}
