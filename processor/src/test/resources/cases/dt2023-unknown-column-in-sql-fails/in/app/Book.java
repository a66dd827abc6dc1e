package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(
        checks = {@Check(sql = "yaer > 1900"), @Check(sql = "\"Title\" <> ''"), @Check(sql = "book.pages > 0")},
        indexes = @Index(columns = "year", where = "titel is not null"))
record Book(@Column(check = "price >= 0") int year, String title) {}
