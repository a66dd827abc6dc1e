package io.doctable.table;

import io.doctable.internal.dialect.SqlText;
import io.doctable.row.RowBinder;
import io.doctable.schema.ColumnSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SQL with a value for each {@code :name} placeholder. */
final class NamedSql {
    /** The SQL between the values: one text more than there are values. */
    private final List<String> texts;

    private final List<Value> values;

    private NamedSql(List<String> texts, List<Value> values) {
        this.texts = texts;
        this.values = values;
    }

    static NamedSql parse(String sql, Map<String, ? extends @Nullable Object> binds) {
        NamedSqlScanner scanner = new NamedSqlScanner(sql);
        scanner.scan();
        List<Value> values = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (String name : scanner.names()) {
            if (!binds.containsKey(name)) {
                throw new IllegalArgumentException("placeholder :" + name + " has no value; there are values for "
                        + binds.keySet() + ". SQL: " + sql);
            }
            values.add(Value.of(name, binds.get(name)));
            used.add(name);
        }
        if (!used.containsAll(binds.keySet())) {
            Set<String> unused = new HashSet<>(binds.keySet());
            unused.removeAll(used);
            throw new IllegalArgumentException("there are values for " + unused
                    + ", but the SQL has no such placeholders; remove them. SQL: " + sql);
        }
        return new NamedSql(scanner.texts(), List.copyOf(values));
    }

    void appendTo(SqlText sql) {
        sql.append(texts.get(0));
        for (int i = 0; i < values.size(); i++) {
            values.get(i).appendTo(sql);
            sql.append(texts.get(i + 1));
        }
    }

    @Override
    public String toString() {
        return String.join("?", texts);
    }

    /**
     * A value, or the elements of a list of values.
     *
     * @param place what messages call it
     */
    private record Value(ColumnSchema place, List<RowBinder> binders) {
        static Value of(String name, @Nullable Object value) {
            ColumnSchema place = ColumnSchema.builder(":" + name, LooseValue.dataType(":" + name, value))
                    .nullable()
                    // Which column it is compared with is not known.
                    .sensitive()
                    .build();
            if (!(value instanceof Collection<?> elements)) {
                return new Value(place, List.of(LooseValue.binder(":" + name, value)));
            }
            if (elements.isEmpty()) {
                throw new IllegalArgumentException("the list for placeholder :" + name
                        + " is empty, and SQL has no empty list; use the column's in(), or omit this condition");
            }
            List<RowBinder> binders = new ArrayList<>(elements.size());
            for (Object element : elements) {
                binders.add(LooseValue.binder(":" + name, element));
            }
            return new Value(place, List.copyOf(binders));
        }

        void appendTo(SqlText sql) {
            for (int i = 0; i < binders.size(); i++) {
                sql.append(i == 0 ? "" : ", ").bind(place, binders.get(i));
            }
        }
    }
}
