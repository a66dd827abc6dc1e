package app;

import io.doctable.annotation.DocTable;

@DocTable
interface A {}
