package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;

/** SQLite folds A to Z only, so these names are all different. */
@DocTable
record Letters(
        String ß,
        String ss,
        @Column(name = "k") String latin,
        @Column(name = "\u212a") String kelvin) {}
