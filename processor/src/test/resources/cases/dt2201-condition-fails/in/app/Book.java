package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.OnDialect;

@DocTable(
        checks = {
            @Check(sql = "where id > 3"),
            @Check(sql = "CHECK (id > 3)"),
            @Check(sql = "id > > 3"),
            @Check(sql = "id = * 3"),
            @Check(sql = "id > 3 and and n > 1"),
            @Check(sql = "id > 3 or"),
            @Check(sql = "id >"),
            @Check(sql = "= 3"),
            @Check(sql = "(and id > 3)"),
            @Check(sql = "n > ?"),
            @Check(sql = "id in (?)"),
            @Check(sql = "id > 3 && n < 2"),
            @Check(sql = "(id > 3) && (n < 2)"),
            @Check(sql = "3 && n"),
            @Check(sql = "not (n > 1 and )")
        },
        indexes = @Index(columns = "n", where = "where n > 1"))
record Book(
        @Column(check = "id > 3 and or n > 1") int id,
        @Column(check = "n > 1")
        @OnDialect(value = "sqlite", check = "n < > 1") int n) {}
