package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.SqlText.Join;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.Condition;
import io.doctable.table.ForeignKey;
import io.doctable.table.OptionalCondition;
import java.util.ArrayList;
import java.util.List;

/**
 * The table that a query's rows are joined with. Immutable.
 *
 * @param rows the store of the other table
 * @param join how the tables are joined
 * @param conditions the joined row must match all of them; they are conditions of {@code T}
 * @param <T> what a row of the other table is read as
 */
public record Target<T>(RowStore<T> rows, Join join, List<Condition<?>> conditions) {
    /**
     * Returns the table that a foreign key of another table references.
     *
     * @throws IllegalArgumentException if it is a key of a third table
     */
    public static <R, T> Target<T> of(RowStore<R> rows, ForeignKey<R, T> key, boolean left) {
        ForeignKeySchema found = schemaOf(rows.schema(), key);
        RowStore<T> target = rows.other(key.target());
        return new Target<>(target, new Join(found, target.schema(), left), List.of());
    }

    /** Returns the description of a foreign key. */
    static ForeignKeySchema schemaOf(TableSchema table, ForeignKey<?, ?> key) {
        return table.foreignKeys().stream()
                .filter(each -> key.table().equals(table.qualifiedName())
                        && each.columns().equals(key.columns())
                        && each.name().equals(key.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a query of " + table.qualifiedName()
                        + " cannot join along " + key + ", which is a key of another table"));
    }

    Target<T> where(List<? extends OptionalCondition<?>> more) {
        List<Condition<?>> joined = new ArrayList<>(conditions);
        more.forEach(each -> each.asOptional().ifPresent(joined::add));
        return new Target<>(rows, join, List.copyOf(joined));
    }

    /** Returns the conditions as parts of a statement that has the join. */
    List<SqlPart> parts() {
        List<SqlPart> parts = new ArrayList<>();
        for (Condition<?> each : conditions) {
            parts.add(sql -> sql.target(inner -> SqlPart.append(each, inner)));
        }
        return parts;
    }

    void appendTo(SqlText sql) {
        sql.dialect().dml().join(sql, join);
    }
}
