package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;

@DocTable(
        name = "Büch\"er; -- ' /*",
        schema = "Main",
        uniques = @Unique(columns = "is bn", name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"))
record Book(@Id long id, @Column(name = "is bn") String isbn, @Column(name = "select") String from, String aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) {}
