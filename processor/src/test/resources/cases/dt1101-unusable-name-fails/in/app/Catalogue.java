package app;

import io.doctable.annotation.DocTable;

@DocTable(name = "pg_class")
record Catalogue(String name) {}
