package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record Author(@Id Object id) {}
