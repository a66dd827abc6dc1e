package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

@DocTable record B(@Id long id, @References(C.class) long cId, @References(B.class) long self) {}
