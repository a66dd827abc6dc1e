package app;

import io.doctable.annotation.DocTable;

@DocTable record Names(String text) {}
