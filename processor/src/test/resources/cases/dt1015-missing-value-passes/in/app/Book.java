package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;

@DocTable(name = Consts.NAME)
record Book(@Column(length = Consts.SHORT) String title) {}
