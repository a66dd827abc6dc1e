package app;

import io.doctable.annotation.DocTable;

class Catalogue {
    @DocTable(name = "pg_class_log")
    record Log(String name) {}

    @DocTable(name = "pg_class", schema = "main")
    record Elsewhere(String name) {}
}
