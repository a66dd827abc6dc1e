package io.doctable.internal.sqlite;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.ListedValues;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TableDml;
import io.doctable.schema.DataType.Kind;
import java.util.EnumSet;
import java.util.Set;

/** The statements of SQLite: a long list of values is one parameter, a JSON array. */
final class SqliteDml extends TableDml {
    /**
     * The longest list with one parameter per value; such lists have few lengths, so that their statements are cached.
     */
    private static final int SHORT = 64;

    /** Kinds whose values are unchanged when sent as elements of a list. */
    private static final Set<Kind> LISTED = EnumSet.of(
            Kind.BOOLEAN,
            Kind.BYTE,
            Kind.SHORT,
            Kind.INT,
            Kind.LONG,
            Kind.DOUBLE,
            Kind.DECIMAL,
            Kind.BIG_INTEGER,
            Kind.TEXT,
            Kind.INSTANT,
            Kind.LOCAL_DATE_TIME,
            Kind.LOCAL_DATE,
            Kind.LOCAL_TIME,
            Kind.UUID);

    SqliteDml(Dialect dialect) {
        super(dialect);
    }

    @Override
    public void in(SqlText sql, ListedValues values, boolean in) {
        if (values.size() <= SHORT || !LISTED.contains(values.column().type().kind())) {
            super.in(sql, values, in);
            return;
        }
        sql.equatable(values.column())
                .append(in ? " IN (SELECT value FROM json_each(" : " NOT IN (SELECT value FROM json_each(");
        values.bindList(sql);
        sql.append("))");
    }
}
