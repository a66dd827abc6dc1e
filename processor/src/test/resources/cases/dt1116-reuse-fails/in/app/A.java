package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record A(@Id(reuse = true) long id, String s) {}
