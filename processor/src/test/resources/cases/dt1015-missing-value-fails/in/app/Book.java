package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.References;

@DocTable(name = Consts.NOPE, strict = Consts.NO)
record Book(@Column(length = Consts.SHORT) String title, @References(Nobody.class) long authorId) {}
