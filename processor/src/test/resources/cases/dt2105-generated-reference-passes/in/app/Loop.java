package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

@DocTable record Loop(@Id(generated = true) @References(Loop.class) long id) {}
