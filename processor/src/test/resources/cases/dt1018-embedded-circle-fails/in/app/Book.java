package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;

@DocTable
record Book(@Embedded Part part) {}
