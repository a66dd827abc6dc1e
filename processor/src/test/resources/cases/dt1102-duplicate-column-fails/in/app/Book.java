package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;

@DocTable
record Book(
        String title, @Column(name = "TITLE") String other, @Embedded Address from, @Embedded Address to) {}
