package io.doctable.internal.statement;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.TableDml;
import io.doctable.internal.statement.KeptStatements.Variant;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The fixed statements of one table on one dialect, made once each. Every column is named, quoted and, where it is
 * read, qualified: by the alias {@code t}, or by the table's name in an INSERT, which takes no alias on SQLite. Thread-safe.
 */
public final class TableStatements {
    private final Dialect dialect;
    private final TableSchema table;
    private final TableSql sql;
    private final TableDml dml;
    private final InsertColumns inserted;
    private final MatchStatements matching;
    private final ArrayStatements arrays;
    private final RowShape all;
    private final RowShape none;
    private final String allColumns;
    private final SqlStatement selectAll;
    private final SqlStatement insertAll;
    private final KeySelects byKey;
    private final KeptStatements kept = new KeptStatements();

    /**
     * The statements of a table.
     *
     * @param dialect the dialect they are written in
     */
    public TableStatements(Dialect dialect, TableSchema table) {
        this.dialect = dialect;
        this.table = table;
        this.sql = new TableSql(dialect, table);
        this.dml = dialect.dml();
        this.inserted = new InsertColumns(table.columns());
        this.matching = new MatchStatements(sql, inserted);
        this.arrays = new ArrayStatements(sql, inserted, matching);
        this.all = RowShape.of(table);
        this.none = RowShape.of(table, List.of());
        this.allColumns = sql.columns(table.columns());
        this.selectAll = new SqlStatement("SELECT " + allColumns + dml.from(table), none, all);
        this.byKey = new KeySelects(sql, selectAll);
        this.insertAll = insert(0, 1);
    }

    /** The dialect they are written in. */
    public Dialect dialect() {
        return dialect;
    }

    /** {@code t."a", …}: every column in order. */
    public String allColumns() {
        return allColumns;
    }

    /** The statements on many rows as arrays. */
    public ArrayStatements arrays() {
        return arrays;
    }

    /** {@code SELECT t."a", … FROM "table" AS t}: every column in order; conditions may follow. */
    public SqlStatement selectAll() {
        return selectAll;
    }

    /** {@code SELECT count(*) FROM "table" AS t}; conditions may follow. */
    public SqlStatement count() {
        return kept.get("count", () -> new SqlStatement("SELECT count(*)" + dml.from(table), none, none));
    }

    /** {@code UPDATE "table" AS t}; SET and conditions must follow. */
    public String updateTable() {
        return dml.update(table);
    }

    /** {@code DELETE FROM "table" AS t}: all rows; conditions may follow. */
    public SqlStatement deleteAll() {
        return kept.get("deleteAll", () -> new SqlStatement(dml.delete(table), none, none));
    }

    /** Selects every column of the rows whose columns have the given values. */
    public SqlStatement selectBy(List<String> columns) {
        return selectByAny(columns, 1);
    }

    /**
     * Selects every column of the rows whose columns have one of several combinations of values.
     *
     * @param keys how many combinations; callers use few different numbers, and repeat a key to fill up
     */
    public SqlStatement selectByAny(List<String> columns, int keys) {
        return kept.get(new Variant("by", 0, keys, columns, List.of()), () -> byKey.any(columns, keys));
    }

    /**
     * Selects every column of at most so many rows, in the order of a key: from the first, or after one (parameters: the
     * values of the key, if any, and how many rows).
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot sort such keys by what they mean
     */
    public SqlStatement selectInOrder(List<String> key, boolean afterOne) {
        return kept.get(
                new Variant(afterOne ? "after" : "first", 0, 1, key, List.of()), () -> byKey.inOrder(key, afterOne));
    }

    /** Selects every column of the row with the largest key. */
    public SqlStatement selectLast(List<String> key) {
        return kept.get(new Variant("last", 0, 1, key, List.of()), () -> byKey.last(key));
    }

    /** Inserts every column as it is given. */
    public SqlStatement insertAsIs() {
        return insertAsIs(1);
    }

    /** Inserts {@code rows} rows, every column as it is given; at most as many as {@link #rowsPerInsert} says. */
    public SqlStatement insertAsIs(int rows) {
        return kept.get(
                new Variant("asIs", 0, rows, List.of(), List.of()),
                () -> new SqlStatement(dml.insert(table, table.columns(), rows), all, none));
    }

    /** Inserts a row, every column as it is given, unless one has the same primary key. */
    public SqlStatement insertAsIsIfAbsent() {
        return kept.get(
                "asIsIfAbsent",
                () -> new SqlStatement(
                        dml.insertIfAbsent(table, table.columns(), sql.named(table.primaryKey())), all, none));
    }

    /**
     * Inserts a row and returns what the database filled in, if anything.
     *
     * @param unset as {@code InsertShape.unset} gives it
     */
    public SqlStatement insert(long unset) {
        return unset == 0 ? insertAll : insert(unset, 1);
    }

    /** Inserts {@code rows} rows of one unset mask and returns what the database filled in, if anything, in order. */
    public SqlStatement insert(long unset, int rows) {
        return kept.get(new Variant("insert", unset, rows, List.of(), List.of()), () -> {
            List<ColumnSchema> written = written(unset);
            List<ColumnSchema> gotBack = gotBack(unset);
            return new SqlStatement(
                    dml.returning(table, dml.insert(table, written, rows), gotBack), shape(written), shape(gotBack));
        });
    }

    /** Inserts {@code rows} rows and returns nothing. */
    public SqlStatement insertOnly(long unset, int rows) {
        return kept.get(new Variant("only", unset, rows, List.of(), List.of()), () -> {
            List<ColumnSchema> written = written(unset);
            return new SqlStatement(dml.insert(table, written, rows), shape(written), none);
        });
    }

    /** The most rows that one insert may have: of this mask, or as they are. */
    public int rowsPerInsert(long unset) {
        // Without a column there is DEFAULT VALUES, which is for one row.
        return written(unset).isEmpty() ? 1 : dml.rowsPerInsert(table);
    }

    /** The columns that an insert of this mask writes, in order. */
    public List<ColumnSchema> written(long unset) {
        return inserted.written(unset);
    }

    /** The columns that an insert of this mask gets back, in order. */
    public List<ColumnSchema> gotBack(long unset) {
        return inserted.gotBack(unset);
    }

    /** Selects every column of the row that has the same key as a new one; no value of the key can be NULL. */
    public SqlStatement selectMatch(List<String> key) {
        return kept.get(new Variant("match", 0, 1, key, List.of()), () -> {
            SqlStatement select = selectBy(key);
            return new SqlStatement(select.text(), select.parameters().matching(key), select.results());
        });
    }

    /**
     * Inserts a row unless one has the same key, and returns what the database filled in; no row if there is one.
     *
     * @throws IllegalArgumentException if new rows of this mask hold no value for a column of the key
     */
    public SqlStatement insertIfAbsent(long unset, List<String> key) {
        return kept.get(new Variant("absent", unset, 1, key, List.of()), () -> matching.insertIfAbsent(unset, key));
    }

    /**
     * Inserts a row or updates the one that has the same key, and returns every column of the row as it then is.
     *
     * @throws IllegalArgumentException if new rows of this mask hold no value for a column of the key
     */
    public SqlStatement upsert(long unset, List<String> key) {
        return kept.get(new Variant("upsert", unset, 1, key, List.of()), () -> matching.upsert(unset, key));
    }

    /**
     * Inserts a row or updates only some columns of the one that has the same key (and its time of update and version),
     * and returns every column of the row as it then is.
     *
     * @throws IllegalArgumentException if new rows of this mask hold no value for a column of the key
     */
    public SqlStatement upsert(long unset, List<String> key, List<String> updated) {
        return kept.get(new Variant("upsertSome", unset, 1, key, updated), () -> matching.upsert(unset, key, updated));
    }

    /** Updates a row by primary key, and version if there is one: parameters of {@code writeUpdate}, key, version. */
    public SqlStatement update() {
        return kept.get("update", () -> UpdateStatement.of(sql, columns(sql::isSetByUpdate), keyAndVersion()));
    }

    /**
     * Updates some columns of a row, and its time of update and version, by primary key: parameters of the columns in the
     * table's order, with the time of update among them, then key, then the expected version.
     *
     * @param columns the names of the columns, in the table's order
     * @param expecting whether the row must have an expected version
     */
    public SqlStatement patch(List<String> columns, boolean expecting) {
        return kept.get(new Variant("patch", expecting ? 1 : 0, 1, columns, List.of()), () -> {
            List<ColumnSchema> set =
                    columns(c -> columns.contains(c.name()) || c.generation() == Generation.UPDATED_AT);
            return UpdateStatement.of(sql, set, expecting ? keyAndVersion() : sql.named(table.primaryKey()));
        });
    }

    private List<ColumnSchema> columns(Predicate<ColumnSchema> wanted) {
        return table.columns().stream().filter(wanted).toList();
    }

    /** Deletes a row by primary key, and version if there is one. */
    public SqlStatement delete() {
        return kept.get("delete", () -> deleteBy(keyAndVersion()));
    }

    /** Deletes a row by primary key alone. */
    public SqlStatement deleteById() {
        return kept.get("deleteById", () -> deleteBy(sql.named(table.primaryKey())));
    }

    private SqlStatement deleteBy(List<ColumnSchema> columns) {
        return new SqlStatement(dml.delete(table) + " WHERE " + sql.equal(columns), shape(columns), none);
    }

    /** The columns by which an update or a deletion finds its row. */
    public List<ColumnSchema> keyAndVersion() {
        if (table.primaryKey().isEmpty()) {
            throw new IllegalStateException(
                    "table " + table.qualifiedName() + " has no primary key; declare one with @Id or primaryKey");
        }
        List<ColumnSchema> columns = new ArrayList<>(sql.named(table.primaryKey()));
        table.generatedBy(Generation.VERSION).ifPresent(columns::add);
        return columns;
    }

    private RowShape shape(List<ColumnSchema> columns) {
        return RowShape.of(table, columns);
    }
}
