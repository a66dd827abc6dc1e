package io.doctable.internal.sqlite;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.ListedValues;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TableDml;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.TableSchema;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements of SQLite: a long list of values is one parameter, a JSON array. */
final class SqliteDml extends TableDml {
    /**
     * The longest list with one parameter per value; such lists have few lengths, so that their statements are cached.
     */
    private static final int SHORT = 64;

    /** Far enough below the largest rowid for the rows of any transaction. */
    private static final long MOST_COUNTED = Long.MAX_VALUE / 2;

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

    /**
     * SQLite counts on from the largest rowid, and no other connection writes in between. A trigger may skip rows or
     * insert others; after the largest of all rowids new ones are chosen at random.
     */
    @Override
    public @Nullable String givesConsecutiveIds(TableSchema table, ColumnSchema identity) {
        if (table.withoutRowid()) {
            return null;
        }
        String name = "'" + table.name().replace("'", "''") + "' COLLATE NOCASE";
        String trigger = " WHERE type = 'trigger' AND tbl_name = " + name;
        return "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM "
                + (table.schema() == null ? "" : dialect.quote(table.schema()) + ".") + "sqlite_master" + trigger
                + ") AND NOT EXISTS (SELECT 1 FROM sqlite_temp_master" + trigger + ") AND coalesce((SELECT max("
                + dialect.quote(identity.name()) + ") FROM " + dialect.table(table) + "), 0) < " + MOST_COUNTED;
    }

    @Override
    public void in(SqlText sql, ListedValues values, boolean in) {
        if (values.size() <= SHORT
                || !LISTED.contains(values.value().place().type().kind())) {
            super.in(sql, values, in);
            return;
        }
        sql.equatable(values.value())
                .append(in ? " IN (SELECT value FROM json_each(" : " NOT IN (SELECT value FROM json_each(");
        values.bindList(sql);
        sql.append("))");
    }
}
