package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record Book(@Id String isbn, @Id(generated = true) int page) {}
