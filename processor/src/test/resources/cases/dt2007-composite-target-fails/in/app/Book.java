package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.References;

@DocTable
record Book(@References(Page.class) String first) {}
