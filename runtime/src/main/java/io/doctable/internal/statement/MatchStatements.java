package io.doctable.internal.statement;

import io.doctable.internal.dialect.TableDml;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.List;

/**
 * Makes the statements that match a new row with a stored one by the values of a unique key. The new row must hold those
 * values: a value that the database or the library gives matches no stored row, so every call would store another one.
 */
final class MatchStatements {
    private final TableSql sql;
    private final TableDml dml;
    private final TableSchema table;
    private final InsertColumns inserted;

    MatchStatements(TableSql sql, InsertColumns inserted) {
        this.sql = sql;
        this.dml = sql.dialect().dml();
        this.table = sql.table();
        this.inserted = inserted;
    }

    /** Inserts a row, and does nothing if one has the same key. */
    SqlStatement insertIfAbsent(long unset, List<String> key) {
        List<ColumnSchema> written = written(unset, key);
        List<ColumnSchema> gotBack = inserted.gotBack(unset);
        return new SqlStatement(
                dml.returning(table, dml.insertIfAbsent(table, written, sql.named(key)), gotBack),
                parameters(written, key),
                RowShape.of(table, gotBack));
    }

    /** Inserts a row, or updates all that it gives in the one that has the same key. */
    SqlStatement upsert(long unset, List<String> key) {
        return upserting(unset, key, inserted.written(unset));
    }

    /** Inserts a row, or updates only these columns in the one that has the same key. */
    SqlStatement upsert(long unset, List<String> key, List<String> updated) {
        return upserting(
                unset,
                key,
                table.columns().stream()
                        .filter(c -> updated.contains(c.name()) || c.generation() == Generation.UPDATED_AT)
                        .toList());
    }

    private SqlStatement upserting(long unset, List<String> key, List<ColumnSchema> wanted) {
        List<ColumnSchema> written = written(unset, key);
        List<ColumnSchema> updated = updated(key, wanted);
        String text = dml.returning(table, dml.upsert(table, written, sql.named(key), updated), table.columns());
        return new SqlStatement(text, parameters(written, key), RowShape.of(table));
    }

    /** The columns of the stored row that an upsert changes, of those that it should. */
    List<ColumnSchema> updated(List<String> key, List<ColumnSchema> wanted) {
        return wanted.stream()
                .filter(column -> sql.isSetByUpdate(column) && !key.contains(column.name()))
                .toList();
    }

    private RowShape parameters(List<ColumnSchema> written, List<String> key) {
        return RowShape.of(table, written).matching(key);
    }

    /** The columns that an insert of this mask writes, all of the key among them. */
    List<ColumnSchema> written(long unset, List<String> key) {
        List<ColumnSchema> written = inserted.written(unset);
        for (ColumnSchema column : sql.named(key)) {
            if (column.generation() != Generation.NONE || !written.contains(column)) {
                throw new IllegalArgumentException("a new row of " + table.qualifiedName()
                        + " cannot be matched by the key (" + String.join(", ", key) + "): the row holds no value for "
                        + column.name() + ", because " + reason(column)
                        + ". Match by a key whose values the new row holds, or call insert. A row whose "
                        + column.name() + " is known can be stored by insertAsIs and changed by update");
            }
        }
        return written;
    }

    private static String reason(ColumnSchema column) {
        return switch (column.generation()) {
            case IDENTITY -> "the database generates it";
            case UUID -> "the library generates it";
            case CREATED_AT, UPDATED_AT -> "the library sets it to the current time";
            case VERSION -> "the library generates version numbers";
            case NONE -> column.insertable() ? "its default is used" : "inserts do not write it";
        };
    }
}
