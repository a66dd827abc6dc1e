package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;

@DocTable(
        uniques = {@Unique(columns = {"first", "last"}), @Unique(columns = "first_and_last")})
record Book(
        @Id long key,
        @Column(unique = true) String id,
        String url,
        @Column(name = "url2") String Url,
        String first,
        String last,
        String firstAndLast) {}
