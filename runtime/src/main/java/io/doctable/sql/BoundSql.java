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
                    throw wrong("the list for " + slot + " is empty, which is allowed only in IN (" + slot + ")");
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
        // The column of the value is unknown, so it may be a secret.
        places.add(ColumnSchema.builder(name, type).nullable().sensitive().build());
        binders.add(binder);
    }

    /**
     * Binds a value to each {@code :name}.
     *
     * @throws IllegalArgumentException if a name has no value, a value is unused, or the SQL contains {@code ?}
     */
    static BoundSql named(Dialect dialect, RawSql sql, Map<String, ? extends @Nullable Object> binds) {
        Set<String> unused = new LinkedHashSet<>(binds.keySet());
        List<@Nullable Object> values = new ArrayList<>();
        for (RawSql.Slot slot : sql.slots()) {
            String name = slot.name();
            if (name == null) {
                throw wrong(
                        sql,
                        "the SQL has a ? without a value: pass the values in order, or write :name and pass a Map"
                                + questionMarks());
            }
            if (!binds.containsKey(name)) {
                throw wrong(sql, "parameter :" + name + " has no value; values are given for " + binds.keySet());
            }
            unused.remove(name);
            values.add(binds.get(name));
        }
        if (!unused.isEmpty()) {
            throw wrong(sql, "values are given for " + unused + ", but the SQL has no such parameters");
        }
        return new BoundSql(dialect, sql, values);
    }

    /**
     * Binds a value to each {@code ?}, in order.
     *
     * @throws IllegalArgumentException if there are more or fewer values, or the SQL has a {@code :name}
     */
    static BoundSql positional(Dialect dialect, RawSql sql, @Nullable Object... values) {
        for (RawSql.Slot slot : sql.slots()) {
            if (slot.name() != null) {
                throw wrong(
                        sql,
                        "the SQL has the named parameter " + slot + ", but the values are given in order: pass a Map");
            }
        }
        if (values.length != sql.slots().size()) {
            throw wrong(
                    sql,
                    "the SQL has " + sql.slots().size() + " ?, but " + values.length
                            + (values.length == 1 ? " value is given" : " values are given") + questionMarks());
        }
        return new BoundSql(dialect, sql, Arrays.asList(values));
    }

    private static String questionMarks() {
        return " (write an operator's question mark twice: ??)";
    }

    private IllegalArgumentException wrong(String problem) {
        return wrong(sql, problem);
    }

    private static IllegalArgumentException wrong(RawSql sql, String problem) {
        return new IllegalArgumentException(problem + ": " + sql);
    }

    /** Returns the SQL as the user wrote it. */
    RawSql sql() {
        return sql;
    }

    /** Returns the statement to send. */
    SqlStatement statement() {
        return new SqlStatement(text.toString(), new RowShape("the statement", places, List.of()), NO_RESULTS);
    }

    /** Returns the statement to send if it shall also return a column of the inserted rows. */
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
