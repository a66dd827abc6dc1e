package io.doctable.internal.sqlite;

import io.doctable.internal.scan.SqlExpression;
import io.doctable.internal.scan.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the CREATE INDEX that SQLite keeps says beyond its pragmas.
 *
 * @param parts the columns and expressions as they are written, without ASC and DESC
 * @param where the condition of a partial index, null for all rows
 */
record SqliteIndexText(List<String> parts, @Nullable String where) {
    private static final Set<String> ORDERS = Set.of("ASC", "DESC");

    /** @throws IllegalArgumentException if it has a part that is not understood; the message has its place */
    static SqliteIndexText parse(String sql) {
        SqlCursor in = new SqlCursor(sql);
        in.take("CREATE");
        in.skip("UNIQUE");
        in.take("INDEX");
        in.qualifiedName();
        in.take("ON");
        in.name();
        in.take("(");
        List<String> parts = new ArrayList<>();
        while (!in.skip(")")) {
            parts.add(SqlExpression.bare(SqlSyntax.SQLITE, part(in)));
            if (in.isWord(ORDERS)) {
                in.next();
            }
            in.skip(",");
        }
        return new SqliteIndexText(parts, in.skip("WHERE") ? SqlExpression.bare(SqlSyntax.SQLITE, in.rest()) : null);
    }

    private static String part(SqlCursor in) {
        int start = in.start();
        do {
            if (in.isSign("(")) {
                in.group();
            } else {
                in.next();
            }
        } while (!in.isSign(",") && !in.isSign(")") && !in.isWord(ORDERS));
        return in.since(start);
    }
}
