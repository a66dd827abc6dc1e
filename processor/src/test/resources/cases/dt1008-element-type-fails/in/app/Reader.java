package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record Reader(@Id long id) {}
