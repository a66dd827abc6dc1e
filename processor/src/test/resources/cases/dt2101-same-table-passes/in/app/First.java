package app;

import io.doctable.annotation.DocTable;

@DocTable(name = "shelf") @SuppressWarnings("DT2101") record First(String title) {}
