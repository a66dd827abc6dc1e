package app;

import io.doctable.annotation.DocTable;

@DocTable(name = "shelf") record Second(String title) {}
