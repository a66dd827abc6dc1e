package io.doctable.internal.dialect;

import io.doctable.error.UnsupportedByDialectException;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes SELECT, INSERT, UPDATE and DELETE where databases differ. Writes what SQLite and PostgreSQL have in common; the
 * dialect of a database that differs overrides methods. The table has the alias {@code t}, except in an INSERT, which
 * takes no alias on SQLite. Values are parameters; a method that takes no {@link SqlText} keeps their number and order.
 */
public class TableDml {
    /** More rows in one INSERT gain nothing. */
    private static final int MOST_ROWS = 100;
    /** All databases accept as many parameters in one INSERT; SQLite accepts no more. */
    private static final int MOST_PARAMETERS = 32_766;

    /** With that many values of a list, a statement has room for other parameters on every database. */
    private static final int MOST_LISTED = 32_000;

    private static final ColumnSchema LIMIT =
            ColumnSchema.builder("limit", DataType.of(DataType.Kind.LONG)).build();
    private static final ColumnSchema OFFSET =
            ColumnSchema.builder("offset", DataType.of(DataType.Kind.LONG)).build();

    protected final Dialect dialect;

    public TableDml(Dialect dialect) {
        this.dialect = dialect;
    }

    /** {@code " FROM "table" AS t"}, the source of a SELECT. */
    public String from(TableSchema table) {
        return " FROM " + dialect.table(table) + " AS t";
    }

    /** {@code UPDATE "table" AS t}; SET and conditions follow. */
    public String update(TableSchema table) {
        return "UPDATE " + dialect.table(table) + " AS t";
    }

    /** {@code DELETE FROM "table" AS t}; conditions follow. */
    public String delete(TableSchema table) {
        return "DELETE FROM " + dialect.table(table) + " AS t";
    }

    /**
     * Inserts rows.
     *
     * @param columns the columns that are given, in the order of the parameters of each row; if there is none, all take
     *     their defaults, and there is one row
     */
    public String insert(TableSchema table, List<ColumnSchema> columns, int rows) {
        String into = "INSERT INTO " + dialect.table(table);
        if (columns.isEmpty()) {
            return into + " DEFAULT VALUES";
        }
        String row = "(" + parameters(columns.size()) + ")";
        return into + " (" + names(columns, "") + ") VALUES " + String.join(", ", Collections.nCopies(rows, row));
    }

    /** How many rows {@link #insert} takes at most; 1 where a database has no lists of rows. */
    public int rowsPerInsert(TableSchema table) {
        return Math.min(MOST_ROWS, MOST_PARAMETERS / table.columns().size());
    }

    /** Inserts one row, and does nothing if a row with the same key exists. */
    public String insertIfAbsent(TableSchema table, List<ColumnSchema> columns, List<ColumnSchema> key) {
        return insert(table, columns, 1) + onConflict(key) + " DO NOTHING";
    }

    /**
     * Inserts one row, or updates the row that has the same key, whose version then grows by 1. The row is returned in
     * any case.
     *
     * @param columns the columns that the new row gives, all of the key among them
     * @param updated the columns of the stored row that take the value of the new one, which is a default where the new row
     *     does not give it; may be empty
     */
    public String upsert(
            TableSchema table, List<ColumnSchema> columns, List<ColumnSchema> key, List<ColumnSchema> updated) {
        return insert(table, columns, 1) + onConflict(key) + " " + doUpdate(table, key, updated);
    }

    /** What an upsert does with a stored row that has the same key. */
    public final String doUpdate(TableSchema table, List<ColumnSchema> key, List<ColumnSchema> updated) {
        return "DO UPDATE SET "
                + assignments(
                        table,
                        key,
                        updated,
                        dialect.quote(table.name()) + ".",
                        column -> "excluded." + dialect.quote(column.name()));
    }

    private String onConflict(List<ColumnSchema> key) {
        return " ON CONFLICT (" + names(key, "") + ")";
    }

    /**
     * The assignments of an upsert, at least one.
     *
     * @param stored the qualifier of the stored row
     * @param given what stands for the value of a column in the new row; its default if the row does not give it
     */
    protected final String assignments(
            TableSchema table,
            List<ColumnSchema> key,
            List<ColumnSchema> updated,
            String stored,
            Function<ColumnSchema, String> given) {
        List<String> assignments = new ArrayList<>();
        for (ColumnSchema column : updated) {
            assignments.add(dialect.quote(column.name()) + " = " + given.apply(column));
        }
        table.generatedBy(Generation.VERSION).ifPresent(version -> {
            String name = dialect.quote(version.name());
            assignments.add(name + " = " + stored + name + " + 1");
        });
        if (assignments.isEmpty()) {
            // Without any assignment the stored row would not be returned.
            String name = dialect.quote(key.get(0).name());
            assignments.add(name + " = " + stored + name);
        }
        return String.join(", ", assignments);
    }

    /**
     * Makes a statement also return columns of each row that it has inserted or updated, as they then are; it is run as a
     * query.
     *
     * @param change a statement of {@link #insert}, {@link #insertIfAbsent} or {@link #upsert}
     * @param columns may be empty, and then the statement stays as it is
     */
    public String returning(TableSchema table, String change, List<ColumnSchema> columns) {
        return columns.isEmpty() ? change : change + " RETURNING " + names(columns, dialect.quote(table.name()) + ".");
    }

    /**
     * Makes an INSERT that the user wrote also return a column of each row.
     *
     * @param insert the text up to the end of its last list of values
     */
    public String returning(String insert, String column) {
        return insert + " RETURNING " + dialect.quote(column);
    }

    /**
     * Appends a value to sort by.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot sort such values by what they mean
     */
    public void order(SqlText sql, ValuePart<?> value, boolean descending, boolean nullsFirst) {
        value.appendSortable(sql);
        direction(sql, value, descending, nullsFirst);
    }

    /**
     * What GROUP BY has for a value of the select list that has parameters.
     *
     * @param selected its number, from 1; its alias is {@code v} and the number
     */
    public String groupedBy(int selected) {
        return String.valueOf(selected);
    }

    /** Appends the words after a value to sort by. */
    public void direction(SqlText sql, ValuePart<?> value, boolean descending, boolean nullsFirst) {
        if (descending) {
            sql.append(" DESC");
        }
        // Databases differ in where NULL goes. A column that has none keeps the words that its index was made with.
        if (value.place().nullable() || sql.isOptional()) {
            sql.append(nullsFirst ? " NULLS FIRST" : " NULLS LAST");
        }
    }

    /** The end of a SELECT with an order that limits its rows; {@code rows} is a number or a parameter. */
    public String limit(String rows) {
        return " LIMIT " + rows;
    }

    /** Appends the end of a SELECT that limits its rows, after leaving out some. */
    public void limit(SqlText sql, long rows, long offset) {
        sql.append(" LIMIT ").bind(LIMIT, out -> out.setLong(rows));
        if (offset > 0) {
            sql.append(" OFFSET ").bind(OFFSET, out -> out.setLong(offset));
        }
    }

    /** Appends the end of a SELECT that locks the rows of its own table. */
    public void lock(SqlText sql, RowLock lock) {
        if (!dialect.can(Ability.ROW_LOCKS)) {
            throw new UnsupportedByDialectException(
                    dialect.name() + " cannot lock single rows of "
                            + sql.table().qualifiedName()
                            + "; leave out forUpdate() and update the rows in a transaction that writes, or detect"
                            + " changes by a @Version",
                    null,
                    null);
        }
        sql.append(" FOR UPDATE OF " + SqlText.ROW + lock.words());
    }

    /** Appends the table that the rows are joined with. */
    public void join(SqlText sql, SqlText.Join join) {
        sql.append((join.left() ? " LEFT JOIN " : " JOIN ") + dialect.table(join.target()) + " AS " + SqlText.TARGET);
        String word = " ON ";
        for (int i = 0; i < join.key().columns().size(); i++) {
            sql.append(word)
                    .append(SqlText.TARGET + "."
                            + dialect.quote(join.key().targetColumns().get(i)))
                    .append(" = " + SqlText.ROW + "."
                            + dialect.quote(join.key().columns().get(i)));
            word = " AND ";
        }
    }

    /** Appends the condition that a column has one of these values, or none of them. */
    public void in(SqlText sql, ListedValues values, boolean in) {
        sql.equatable(values.value()).append(in ? " IN (" : " NOT IN (");
        values.bindEach(sql, MOST_LISTED);
        sql.append(")");
    }

    /** The statements on many rows as arrays; null if the database has no such statements. */
    public @Nullable ArrayDml arrays() {
        return null;
    }

    /** The statements that load rows into these columns; null if the database has none or the columns do not fit. */
    public @Nullable LoadSql load(TableSchema table, List<ColumnSchema> columns) {
        return null;
    }

    /**
     * A query that returns a row if the rows of one INSERT, run next in this transaction, get ids without gaps, in their
     * order; null if the database does not guarantee that.
     */
    public @Nullable String givesConsecutiveIds(TableSchema table, ColumnSchema identity) {
        return null;
    }

    /** The names of columns, quoted, each behind a qualifier. */
    protected final String names(List<ColumnSchema> columns, String qualifier) {
        StringBuilder names = new StringBuilder();
        for (ColumnSchema column : columns) {
            names.append(names.isEmpty() ? "" : ", ").append(qualifier).append(dialect.quote(column.name()));
        }
        return names.toString();
    }

    private static String parameters(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
