package io.doctable.table;

import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Builds the SQL of {@code IN} and {@code NOT IN} for any number of values, with few different statement texts. */
final class ValueSet<T> implements SqlPart {
    /**
     * The longest list with one parameter per value; such lists have few lengths, so that their statements are cached.
     */
    private static final int SHORT = 64;
    /** The most parameters that SQLite accepts; PostgreSQL needs only one, an array. */
    private static final int MOST_PARAMETERS = 32_000;

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

    private final ColumnSchema column;
    private final ColumnType<T> type;
    private final List<T> values;
    private final boolean in;

    ValueSet(Column<?, T> column, Collection<? extends T> values, boolean in) {
        this.column = column.schema();
        this.type = column.type();
        this.values = new ArrayList<>(column.given(values).size());
        for (T value : values) {
            this.values.add(column.given(value));
        }
        this.in = in;
    }

    /**
     * Returns the arguments of a method that takes at least one as a list; keeps nulls so that the set can report them.
     */
    @SafeVarargs
    static <T> List<T> listOf(T first, T... more) {
        List<T> list = new ArrayList<>(more.length + 1);
        list.add(first);
        for (T each : more) {
            list.add(each);
        }
        return list;
    }

    @Override
    public void appendTo(SqlText sql) {
        if (values.isEmpty()) {
            sql.append(in ? "1 = 0" : "1 = 1");
            return;
        }
        Kind kind = column.type().kind();
        sql.equatable(column);
        if (sql.dialect().can(Ability.ARRAYS) && kind != Kind.ARRAY && kind != Kind.JSON) {
            sql.append(in ? " = ANY (" : " <> ALL (");
            bindList(sql);
            sql.append(")");
        } else if (values.size() > SHORT && LISTED.contains(kind)) {
            sql.append(in ? " IN (SELECT value FROM json_each(" : " NOT IN (SELECT value FROM json_each(");
            bindList(sql);
            sql.append("))");
        } else {
            sql.append(in ? " IN (" : " NOT IN (");
            bindEach(sql);
            sql.append(")");
        }
    }

    private void bindList(SqlText sql) {
        ColumnType<List<T>> list = ColumnType.listOf(type);
        sql.bind(column, out -> list.write(out, values));
    }

    private void bindEach(SqlText sql) {
        if (values.size() > MOST_PARAMETERS) {
            throw new UnsupportedByDialectException(
                    sql.dialect().name() + " accepts at most " + MOST_PARAMETERS + " values of "
                            + sql.table().qualifiedName() + "." + column.name() + " in one condition, not "
                            + values.size() + "; split the values over several queries",
                    null,
                    null);
        }
        // Filled up to the next power of two with the last value, which changes nothing.
        int slots = values.size() == 1 ? 1 : Integer.highestOneBit(values.size() - 1) * 2;
        for (int i = 0; i < Math.min(slots, MOST_PARAMETERS); i++) {
            T value = values.get(Math.min(i, values.size() - 1));
            sql.append(i == 0 ? "" : ", ").bind(column, out -> type.write(out, value));
        }
    }
}
