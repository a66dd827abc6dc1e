package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable(
        name = "\"; static { System.exit(3); } static String z=\"",
        comment = "*/ \n \r \t \\ \" \\u0022 \0 \ud800",
        checks = @Check(sql = "\"*/\" <> '\\u0022'", name = "*/"))
record Book(
        @Id @Column(name = "*/", comment = "\\u000a */") String id,
        @Column(name = "a\nb", defaultSql = "'\"*/'") String newline,
        @Column(name = "\u202e") String rtl) {}
