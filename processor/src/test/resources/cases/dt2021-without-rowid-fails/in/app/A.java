package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable(withoutRowid = true)
record A(@Id(generated = true) long id) {}
