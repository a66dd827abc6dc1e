package io.doctable.toy;

import io.doctable.internal.dialect.ComputedSql;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;

/** Computations of H2, whose functions change the case of all letters, not only those of ASCII. */
final class H2ComputedSql extends ComputedSql {
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    H2ComputedSql(Dialect dialect) {
        super(dialect);
    }

    @Override
    public void lower(SqlText sql, ValuePart<?> text) {
        translate(sql, text, CAPITAL, SMALL);
    }

    @Override
    public void upper(SqlText sql, ValuePart<?> text) {
        translate(sql, text, SMALL, CAPITAL);
    }

    @Override
    public void length(SqlText sql, ValuePart<?> text) {
        // H2 counts UTF-16; its expressions match code points.
        text.appendTo(sql.append("char_length(regexp_replace("));
        sql.append(", '[^\\x{0}-\\x{FFFF}]', '.'))");
    }

    private static void translate(SqlText sql, ValuePart<?> text, String from, String to) {
        text.appendTo(sql.append("translate("));
        sql.append(", '" + from + "', '" + to + "')");
    }
}
