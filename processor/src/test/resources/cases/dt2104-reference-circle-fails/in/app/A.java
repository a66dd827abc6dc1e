package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

@DocTable record A(@Id long id, @References(B.class) long bId) {}
