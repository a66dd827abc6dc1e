package io.doctable.dialect;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.util.List;

/**
 * The fixed statements of one table on one dialect, made once each. Every column is named, quoted and, where it is
 * read, qualified. Thread-safe.
 */
public final class TableStatements {
    /**
     * The statements of a table.
     *
     * @param dialect the dialect they are written in
     */
    public TableStatements(Dialect dialect, TableSchema table) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The dialect they are written in. */
    public Dialect dialect() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The table they are about. */
    public TableSchema table() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** {@code SELECT t."a", … FROM "table" AS t}: every column in order; conditions may follow. */
    public SqlStatement selectAll() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** {@code SELECT count(*) FROM "table" AS t}; conditions may follow. */
    public SqlStatement count() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** {@code SELECT 1 FROM "table" AS t}; conditions may follow. */
    public SqlStatement selectOne() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** {@code UPDATE "table" AS t}; SET and conditions must follow. */
    public String updateTable() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** {@code DELETE FROM "table" AS t}: all rows; conditions may follow. */
    public SqlStatement deleteAll() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Selects every column of the rows whose columns have the given values. */
    public SqlStatement selectBy(List<String> columns) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /**
     * Selects every column of the rows whose columns have one of several combinations of values.
     *
     * @param keys how many combinations; callers use few different numbers, and repeat a key to fill up
     */
    public SqlStatement selectByAny(List<String> columns, int keys) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Inserts every column as it is given. */
    public SqlStatement insertAsIs() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Inserts {@code rows} rows, every column as it is given. */
    public SqlStatement insertAsIs(int rows) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /**
     * Inserts a row and returns what the database filled in, if anything.
     *
     * @param unset as {@code InsertShape.unset} gives it
     */
    public SqlStatement insert(long unset) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Inserts {@code rows} rows of one unset mask and returns what the database filled in, if anything, in order. */
    public SqlStatement insert(long unset, int rows) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Inserts a row and returns nothing: for tables whose only filled-in column is the identity. */
    public SqlStatement insertOnly(long unset, int rows) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The most rows that one insert of this mask may have. */
    public int rowsPerInsert(long unset) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The columns that an insert of this mask writes, in order. */
    public List<ColumnSchema> written(long unset) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The columns that an insert of this mask gets back, in order. */
    public List<ColumnSchema> gotBack(long unset) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Inserts a row unless one has the same key, and returns what the database filled in; no row if there is one. */
    public SqlStatement insertIfAbsent(long unset, List<String> key) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Inserts a row or updates the one that has the same key, and returns every column of the row as it then is. */
    public SqlStatement upsert(long unset, List<String> key) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /**
     * Inserts a row or updates only some columns of the one that has the same key (and its time of update and version),
     * and returns every column of the row as it then is.
     */
    public SqlStatement upsert(long unset, List<String> key, List<String> updated) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Updates a row by primary key, and version if there is one: parameters of {@code writeUpdate}, key, version. */
    public SqlStatement update() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Deletes a row by primary key, and version if there is one. */
    public SqlStatement delete() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Deletes a row by primary key alone. */
    public SqlStatement deleteById() {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
