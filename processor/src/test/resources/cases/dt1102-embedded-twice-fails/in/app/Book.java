package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;

@DocTable
record Book(String title, @Embedded Address printedAt, @Embedded(prefix = "") Address soldAt) {}
