package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(
        checks = {
            @Check(sql = ""),
            @Check(sql = "a > 0) or (a < 0"),
            @Check(sql = "a > 0 -- positive"),
            @Check(sql = "b = 'x"),
            @Check(sql = "a > 0; drop table book"),
            @Check(sql = "a > 0 /* positive */"),
            @Check(sql = "(a > 0"),
            @Check(sql = "exists (select 1 from b)")
        },
        indexes = @Index(columns = "a", where = "a > \0"))
record Book(@Column(check = "a > 0)") int a, @Column(type = "text; x", defaultSql = "'") String b) {}
