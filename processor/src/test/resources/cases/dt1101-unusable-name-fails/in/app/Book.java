package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(
        name = "sqlite_books",
        schema = " ",
        uniques = @Unique(columns = "isbn", name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        indexes = @Index(columns = {"isbn", "id"}, name = "üaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"))
record Book(
        @Id long id,
        String isbn,
        @Column(name = " ") String blank,
        @Column(name = "a\0b") String nul,
        @Column(name = "\ud800") String half,
        @Column(name = "xmin") String system,
        String aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) {}
