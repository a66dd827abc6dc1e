package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(
        uniques = @Unique(columns = "isbn", name = "one"),
        checks = @Check(sql = "year > 0", name = "ONE"),
        indexes = {@Index(columns = "year"), @Index(columns = "year desc")})
record Book(String isbn, int year) {}

