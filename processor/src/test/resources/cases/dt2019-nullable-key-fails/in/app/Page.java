package app;

import io.doctable.annotation.DocTable;
import java.util.OptionalInt;

@DocTable(primaryKey = {"isbn", "number"})
record Page(String isbn, OptionalInt number) {}
