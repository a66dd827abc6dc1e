package app;

import io.doctable.annotation.DocTable;

@DocTable(name = "book") @SuppressWarnings({"unused", "DT2101"}) record Elsewhere(String title) {}
