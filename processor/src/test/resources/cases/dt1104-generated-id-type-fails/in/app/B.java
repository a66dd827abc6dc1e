package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record B(@Id(generated = true) short id, String s) {}
