package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(indexes = @Index(columns = {"title DESC", "isbn nulls first", "year  asc  NULLS LAST", "a b"}))
record Book(String isbn, String title, int year, @Column(name = "a b") String ab) {}
