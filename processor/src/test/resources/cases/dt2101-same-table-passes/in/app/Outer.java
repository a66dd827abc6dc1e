package app;

import io.doctable.annotation.DocTable;

@SuppressWarnings("DT2101") class Outer { @DocTable(name = "book") record Inner(String title) {} }
