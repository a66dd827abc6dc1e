package app;

import io.doctable.annotation.DocTable;

@DocTable
class Book {}
