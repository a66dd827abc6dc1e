package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;

@DocTable
record Author(@Column(unique = true) String name) {}
