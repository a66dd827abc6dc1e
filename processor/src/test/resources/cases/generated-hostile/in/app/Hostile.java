package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.OnDialect;
import io.doctable.annotation.Unique;
import org.jspecify.annotations.Nullable;

@DocTable(
        name = "\"; static { System.exit(3); } static String z=\"",
        schema = "\"\\u0022",
        comment = "*/ \n \r \t \\ \" \\u0022 \0 \1777 \ud800 {@code $T $L $$} é 😀",
        indexes = @Index(columns = "*/", where = "'*/' <> '\\u000a'", name = "/*\"*/"),
        uniques = @Unique(columns = {"*/", "a\nb"}, name = "\\"),
        checks = @Check(sql = "'*/' <> '\\u0022\\'", name = "*/"))
@SuppressWarnings({"DT6004", "DT6006"})
record Hostile(
        @Id @Column(name = "*/", comment = "\\u000a */ \\", renamedFrom = "\\u002a\\u002f") String id,
        @Column(name = "a\nb", defaultSql = "'\"*/\\'", check = "'\"' <> '*/'", type = "text")
        String newline,
        @OnDialect(value = "sqlite", check = "'\"' <> '*/'", defaultSql = "'\t'", collation = "\"")
        @Column(name = "\u202e", collation = "\\\"", sensitive = true)
        @Nullable String rtl) {}
