package io.doctable.sql;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.Bind;
import io.doctable.row.RowBinder;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.table.LooseValue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Raw SQL with a value for each of its parameters. */
final class BoundSql implements RowBinder {
    private static final RowShape NO_RESULTS = new RowShape("the result", List.of(), List.of());

    private final Dialect dialect;
    private final RawSql sql;
    private final StringBuilder text = new StringBuilder();
    private final List<ColumnSchema> places = new ArrayList<>();
    private final List<RowBinder> binders = new ArrayList<>();

    private BoundSql(Dialect dialect, RawSql sql, List<? extends @Nullable Object> values) {
        this.dialect = dialect;
        this.sql = sql;
        String given = sql.text();
        int at = 0;
        for (int i = 0; i < values.size(); i++) {
            RawSql.Slot slot = sql.slots().get(i);
            Object value = values.get(i);
            RawSql.Listed listed = slot.listed();
            if (value instanceof Collection<?> list && list.isEmpty()) {
                if (listed == null) {
                    throw wrong("the list for " + slot + " is empty, which only IN (" + slot + ") can say");
                }
                text.append(given, at, listed.start()).append(dialect.inNothing(listed.negated()));
                at = listed.end();
            } else {
                text.append(given, at, slot.start());
                append(slot.toString(), value);
                at = slot.end();
            }
        }
        text.append(given, at, given.length());
    }

    private void append(String name, @Nullable Object value) {
        if (value instanceof Collection<?> list) {
            String comma = "";
            for (Object each : list) {
                text.append(comma);
                appendOne(name, each);
                comma = ", ";
            }
        } else {
            appendOne(name, value);
        }
    }

    private void appendOne(String name, @Nullable Object value) {
        if (value instanceof Bind<?> bind) {
            text.append(dialect.parameter(bind.dataType()));
            add(name, bind.dataType(), bind.binder());
        } else {
            text.append('?');
            add(name, LooseValue.dataType(name, value), LooseValue.binder(name, value));
        }
    }

    private void add(String name, DataType type, RowBinder binder) {
        // Where the value goes is not known, and so it might be a secret.
        places.add(ColumnSchema.builder(name, type).nullable().sensitive().build());
        binders.add(binder);
    }

    /**
     * Gives each {@code :name} its value.
     *
     * @throws IllegalArgumentException if a name has no value, a value no name, or the SQL has {@code ?}
     */
    static BoundSql named(Dialect dialect, RawSql sql, Map<String, ? extends @Nullable Object> binds) {
        Set<String> unused = new LinkedHashSet<>(binds.keySet());
        List<@Nullable Object> values = new ArrayList<>();
        for (RawSql.Slot slot : sql.slots()) {
            String name = slot.name();
            if (name == null) {
                throw wrong(sql, "the SQL has a ?, and no value in order is given" + questionMarks());
            }
            if (!binds.containsKey(name)) {
                throw wrong(sql, "no value is given for :" + name + "; given are " + binds.keySet());
            }
            unused.remove(name);
            values.add(binds.get(name));
        }
        if (!unused.isEmpty()) {
            throw wrong(sql, "values are given for " + unused + ", which the SQL does not name");
        }
        return new BoundSql(dialect, sql, values);
    }

    /**
     * Gives each {@code ?} its value, in order.
     *
     * @throws IllegalArgumentException if there are more or fewer values, or the SQL has a {@code :name}
     */
    static BoundSql positional(Dialect dialect, RawSql sql, @Nullable Object... values) {
        for (RawSql.Slot slot : sql.slots()) {
            if (slot.name() != null) {
                throw wrong(sql, "the SQL names " + slot + ", and the values come in order, without names: give a Map");
            }
        }
        if (values.length != sql.slots().size()) {
            throw wrong(
                    sql,
                    "the SQL has " + sql.slots().size() + " ?, and " + values.length
                            + (values.length == 1 ? " value is given" : " values are given") + questionMarks());
        }
        return new BoundSql(dialect, sql, Arrays.asList(values));
    }

    private static String questionMarks() {
        return " (an operator's question mark is written twice)";
    }

    private IllegalArgumentException wrong(String problem) {
        return wrong(sql, problem);
    }

    private static IllegalArgumentException wrong(RawSql sql, String problem) {
        return new IllegalArgumentException(problem + ": " + sql);
    }

    /** The SQL as it was given. */
    RawSql sql() {
        return sql;
    }

    /** What the database gets. */
    SqlStatement statement() {
        return new SqlStatement(text.toString(), new RowShape("the statement", places, List.of()), NO_RESULTS);
    }

    /** What the database gets when it is also to return a column of the rows that it inserts. */
    SqlStatement returning(RawSql.InsertTarget target, String column) {
        int end = text.length() - (sql.text().length() - target.end());
        text.insert(end, " RETURNING " + dialect.quote(column));
        return statement();
    }

    @Override
    public void bind(RowWriter out) throws SQLException {
        for (RowBinder binder : binders) {
            binder.bind(out);
        }
    }
}
