package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.Json;
import io.doctable.annotation.References;
import io.doctable.annotation.Version;

@DocTable
record Book(
        @Json @Convert(Upper.class) String a,
        @Embedded @Column(name = "b") Address b,
        @Id @Version int c,
        @Json @References(Book.class) int d) {}
