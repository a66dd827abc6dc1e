package io.doctable.internal.statement;

import io.doctable.internal.dialect.ArrayDml;
import io.doctable.internal.dialect.LoadSql;
import io.doctable.internal.dialect.TableDml;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one table that take any number of rows, as arrays or as loaded data, made once each. Every method returns null if the
 * database has no such statement or cannot send the columns so. Thread-safe.
 */
public final class ArrayStatements {
    /** Unset masks and keys come from the code, and so are few; against the rest this bounds the map. */
    private static final int MOST_VARIANTS = 200;

    /** The number of a row in the arrays, counted from 1. */
    private static final ColumnSchema NUMBER =
            ColumnSchema.builder("n", DataType.of(DataType.Kind.LONG)).build();

    private final TableSql sql;
    private final TableDml dml;
    private final TableSchema table;
    private final InsertColumns inserted;
    private final MatchStatements matching;
    private final @Nullable ArrayDml arrays;
    private final Map<String, Optional<SqlStatement>> variants = new ConcurrentHashMap<>();

    ArrayStatements(TableSql sql, InsertColumns inserted, MatchStatements matching) {
        this.sql = sql;
        this.dml = sql.dialect().dml();
        this.table = sql.table();
        this.inserted = inserted;
        this.matching = matching;
        this.arrays = dml.arrays();
    }

    /** Inserts rows of one unset mask and returns what the database filled in, if anything, in order. */
    public @Nullable SqlStatement insert(long unset) {
        List<ColumnSchema> written = inserted.written(unset);
        return kept("insert " + unset, written, dialect -> {
            List<ColumnSchema> gotBack = inserted.gotBack(unset);
            return statement(
                    dml.returning(table, dialect.insert(table, written), gotBack),
                    shape(written),
                    RowShape.of(table, gotBack));
        });
    }

    /** Inserts rows of one unset mask and returns nothing. */
    public @Nullable SqlStatement insertOnly(long unset) {
        List<ColumnSchema> written = inserted.written(unset);
        return kept(
                "only " + unset,
                written,
                dialect -> statement(dialect.insert(table, written), shape(written), shape(List.of())));
    }

    /** Inserts every column as it is given. */
    public @Nullable SqlStatement insertAsIs() {
        List<ColumnSchema> all = table.columns();
        return kept("asIs", all, dialect -> statement(dialect.insert(table, all), shape(all), shape(List.of())));
    }

    /**
     * Inserts the rows whose key is new; returns the number of each new row and what the database filled in.
     *
     * @throws IllegalArgumentException if new rows of this mask hold no value for a column of the key
     */
    public @Nullable SqlStatement insertIfAbsent(long unset, List<String> key) {
        List<ColumnSchema> written = matching.written(unset, key);
        return kept("absent " + unset + key, written, dialect -> {
            List<ColumnSchema> gotBack = inserted.gotBack(unset);
            return statement(
                    dialect.insertIfAbsent(table, written, sql.named(key), gotBack),
                    shape(written).matching(key),
                    numbered(gotBack));
        });
    }

    /**
     * Inserts rows, or updates those that have the same key; returns the number of each row and all its columns.
     *
     * @throws IllegalArgumentException if new rows of this mask hold no value for a column of the key
     */
    public @Nullable SqlStatement upsert(long unset, List<String> key) {
        List<ColumnSchema> written = matching.written(unset, key);
        return kept("upsert " + unset + key, written, dialect -> {
            List<ColumnSchema> updated = matching.updated(key, written);
            return statement(
                    dialect.upsert(table, written, sql.named(key), updated, table.columns()),
                    shape(written).matching(key),
                    numbered(table.columns()));
        });
    }

    /** Updates rows by primary key, and version if there is one; returns the number of each row that it found. */
    public @Nullable SqlStatement update(List<ColumnSchema> keyAndVersion) {
        List<ColumnSchema> set =
                table.columns().stream().filter(sql::isSetByUpdate).toList();
        List<ColumnSchema> all = new ArrayList<>(set);
        all.addAll(keyAndVersion);
        return kept(
                "update",
                all,
                dialect -> statement(dialect.update(table, set, keyAndVersion), shape(all), numbered(List.of())));
    }

    /** Deletes rows by primary key, and version if there is one; returns the number of each row that it found. */
    public @Nullable SqlStatement delete(List<ColumnSchema> keyAndVersion) {
        return kept(
                "delete",
                keyAndVersion,
                dialect -> statement(dialect.delete(table, keyAndVersion), shape(keyAndVersion), numbered(List.of())));
    }

    /** Deletes the rows that have one of several keys. */
    public @Nullable SqlStatement deleteBy(List<String> key) {
        List<ColumnSchema> columns = sql.named(key);
        return kept(
                "deleteBy " + key,
                columns,
                dialect -> statement(
                        dml.delete(table) + " WHERE " + dialect.isAny(columns), shape(columns), shape(List.of())));
    }

    /** Selects every column of the rows that have one of several keys. */
    public @Nullable SqlStatement selectBy(List<String> key) {
        List<ColumnSchema> columns = sql.named(key);
        return kept(
                "by " + key,
                columns,
                dialect -> statement(
                        "SELECT " + sql.columns(table.columns()) + dml.from(table) + " WHERE " + dialect.isAny(columns),
                        shape(columns),
                        RowShape.of(table)));
    }

    /** The statements that load rows of one unset mask; null if the database has none for these columns. */
    public @Nullable LoadSql load(long unset) {
        return dml.load(table, inserted.written(unset));
    }

    /** The statements that load rows with every column; null if the database has none for these columns. */
    public @Nullable LoadSql loadAsIs() {
        return dml.load(table, table.columns());
    }

    private @Nullable SqlStatement kept(
            String variant, List<ColumnSchema> columns, Function<ArrayDml, SqlStatement> maker) {
        Optional<SqlStatement> known = variants.get(variant);
        if (known == null) {
            if (variants.size() >= MOST_VARIANTS) {
                variants.clear();
            }
            known = arrays != null && arrays.takes(columns) ? Optional.of(maker.apply(arrays)) : Optional.empty();
            variants.put(variant, known);
        }
        return known.orElse(null);
    }

    private static SqlStatement statement(String text, RowShape parameters, RowShape results) {
        return new SqlStatement(text, parameters, results, true);
    }

    private RowShape numbered(List<ColumnSchema> columns) {
        List<ColumnSchema> all = new ArrayList<>();
        all.add(NUMBER);
        all.addAll(columns);
        return shape(all);
    }

    private RowShape shape(List<ColumnSchema> columns) {
        return RowShape.of(table, columns);
    }
}
