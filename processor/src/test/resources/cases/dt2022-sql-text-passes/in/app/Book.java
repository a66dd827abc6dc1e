package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(checks = {@Check(sql = "(a > 0) or (b = ')--;')")}, indexes = @Index(columns = "a", where = "a > 1"))
@SuppressWarnings("DT6005")
record Book(@Column(check = "a > -1") int a, @Column(type = "varchar(10)") String b) {}
