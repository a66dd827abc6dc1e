package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record D(@Id(generated = true) Long id, String s) {}
