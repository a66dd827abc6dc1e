package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;

@DocTable
record Book(@Embedded(prefix = "a_") Part a, @Embedded(prefix = "b_") Part b) {}
