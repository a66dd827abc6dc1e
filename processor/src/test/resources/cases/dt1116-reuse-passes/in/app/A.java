package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record A(@Id(generated = true, reuse = true) long id, String s) {}
