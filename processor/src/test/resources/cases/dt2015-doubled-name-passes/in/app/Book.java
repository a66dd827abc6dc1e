package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(
        uniques = @Unique(columns = "isbn", name = "one"),
        checks = {@Check(sql = "year > 0"), @Check(sql = "year < 3000")},
        indexes = {@Index(columns = "year"), @Index(columns = "year desc", name = "latest")})
record Book(String isbn, int year) {}
