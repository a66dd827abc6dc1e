package io.doctable.dao;

import io.doctable.engine.Connectable;
import io.doctable.internal.change.BulkShape;
import io.doctable.internal.change.Given;
import io.doctable.internal.change.InsertAsIs;
import io.doctable.internal.change.InsertMany;
import io.doctable.internal.change.Inserts;
import io.doctable.internal.change.NewRows;
import io.doctable.internal.change.UpsertMany;
import io.doctable.internal.statement.TableStatements;
import io.doctable.table.Column;
import io.doctable.table.InsertShape;
import io.doctable.table.Table;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The methods of {@link TableDao} that store new rows.
 *
 * @param <R> the record
 */
abstract class TableInserts<R> extends TableReads<R> {
    private final Inserts<R> inserts;

    TableInserts(Connectable connectable, Table<R> table) {
        super(connectable, table);
        this.inserts = new Inserts<>(rows);
    }

    /**
     * Stores a row with every column as given, including generated columns; the database continues to count after the
     * largest id.
     *
     * @return the row with its values as stored, without changes made by triggers
     * @throws io.doctable.error.RowNotStoredException if the database accepts the row but does not store it
     */
    public R insertAsIs(R row) {
        return new InsertAsIs<>(rows).one(row);
    }

    /**
     * Stores rows, all or none, with every column as given, including generated columns; the database continues to
     * count after the largest id. If a row cannot be stored, the exception's message contains its index.
     *
     * @return the rows in the given order, with their values as stored, without changes made by triggers
     * @throws io.doctable.error.RowNotStoredException if the database accepts the rows but does not store one of them
     */
    public List<R> insertAllAsIs(Collection<? extends R> all) {
        return new InsertAsIs<>(rows).all(all);
    }

    /**
     * Stores a new row and returns it with the values that the database and the library generate; for generated
     * methods. Changes made by a trigger may be missing; read the row again to see them.
     *
     * @throws io.doctable.error.RowNotStoredException if the database accepts the row but does not store it
     */
    protected final <N> R insert(InsertShape<R, N> shape, N row) {
        return inserts.one(shape, row);
    }

    /**
     * Stores new rows, all or none, and returns them in the given order, as {@link #insert} does; for generated
     * methods. If a row cannot be stored, the exception's message contains its index.
     *
     * @throws io.doctable.error.RowNotStoredException if the database accepts the rows but does not store one of them
     */
    protected final <N> List<R> insertAll(InsertShape<R, N> shape, Collection<? extends N> newRows) {
        List<N> given = Given.copy(newRows);
        return switch (given.size()) {
            case 0 -> List.of();
            case 1 -> inserts.onlyOne(given(shape, given));
            default -> new InsertMany<>(rows, inserts, given(shape, given)).insert();
        };
    }

    /**
     * Stores a new row and returns it, or returns empty if the table already has a row with the same values of {@code
     * key} or a trigger skips the new row; for generated methods. A conflict with another unique key is a constraint
     * violation.
     *
     * @throws IllegalArgumentException if the new row holds no value for a column of the key because the database or
     *     the library generates it or because its default is used; nothing is sent
     * @throws io.doctable.error.MappingException if the new row's value for a column of the key is null, which equals
     *     no stored value; nothing is sent
     */
    protected final <N> Optional<R> insertIfAbsent(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        return inserts.ifAbsent(shape, row, key);
    }

    /**
     * Returns the row with the same values of the key, or stores the new row and returns it; for generated methods.
     *
     * @throws IllegalArgumentException in the same cases as {@link #insertIfAbsent}
     * @throws io.doctable.error.MappingException in the same cases as {@link #insertIfAbsent}
     */
    protected final <N> R findOrInsert(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        return inserts.findOrInsert(shape, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same values of the key with all values of the new row (upsert),
     * and returns the row as stored; for generated methods. Changes made by a trigger may be missing.
     *
     * @throws IllegalArgumentException in the same cases as {@link #insertIfAbsent}
     * @throws io.doctable.error.MappingException in the same cases as {@link #insertIfAbsent}
     * @throws io.doctable.error.RowNotStoredException if the database neither stores nor updates a row
     */
    protected final <N> R upsert(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        TableStatements statements = rows.statements();
        return inserts.upsert(shape, row, statements.upsert(shape.unset(row), key.columns()));
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same values of the key (upsert), and returns
     * the row as stored; for generated methods. Throws the same exceptions as {@link #upsert(InsertShape, Object,
     * UniqueKey)}.
     */
    protected final <N> R upsert(
            InsertShape<R, N> shape, N row, UniqueKey<R> key, List<? extends Column<R, ?>> updated) {
        List<String> columns = updated.stream().map(Column::name).toList();
        TableStatements statements = rows.statements();
        return inserts.upsert(shape, row, statements.upsert(shape.unset(row), key.columns(), columns));
    }

    /**
     * Inserts new rows, or updates the rows with the same values of the key, as {@link #upsert} does, all or none, and
     * returns the rows as stored, in the given order; for generated methods. Of rows with the same values of the key, each
     * one is stored after the one before it. If a row cannot be stored, the exception's message contains its index.
     *
     * @throws IllegalArgumentException in the same cases as {@link #insertIfAbsent}
     * @throws io.doctable.error.MappingException in the same cases as {@link #insertIfAbsent}
     * @throws io.doctable.error.RowNotStoredException if the database neither stores nor updates a row
     */
    protected final <N> List<R> upsertAll(InsertShape<R, N> shape, Collection<? extends N> newRows, UniqueKey<R> key) {
        List<N> given = Given.copy(newRows);
        return given.isEmpty() ? List.of() : new UpsertMany<>(rows, inserts, given(shape, given), key, true).upsert();
    }

    /**
     * Stores the new rows whose values of {@code key} no row of the table has, all or none; for generated methods. The
     * result has an element for each given row, in the given order: the stored row, or empty if the table has a row with
     * the same values of the key or a trigger skips the new row. Of rows with the same values of the key the first is
     * stored.
     *
     * @throws IllegalArgumentException in the same cases as {@link #insertIfAbsent}
     * @throws io.doctable.error.MappingException in the same cases as {@link #insertIfAbsent}
     */
    protected final <N> List<Optional<R>> insertAllIfAbsent(
            InsertShape<R, N> shape, Collection<? extends N> newRows, UniqueKey<R> key) {
        List<N> given = Given.copy(newRows);
        return given.isEmpty()
                ? List.of()
                : new UpsertMany<>(rows, inserts, given(shape, given), key, false).insertIfAbsent();
    }

    /** Starts a bulk insert of new rows; for generated methods. */
    protected final <N> BulkInsert<N> bulkInsert(InsertShape<R, N> shape) {
        return new BulkInsert<>(rows, inserts, new BulkShape.OfNewRows<>(rows, shape));
    }

    /**
     * Starts a bulk insert of rows with every column as given, including generated columns; afterwards the database
     * continues to count after the largest id.
     */
    public BulkInsert<R> bulkInsertAsIs() {
        return new BulkInsert<>(rows, inserts, new BulkShape.AsIs<>(rows));
    }

    /** Stores rows, all or none, with every column as given; see {@link #bulkInsertAsIs()}. */
    public BulkResult bulkInsertAsIs(Iterable<? extends R> source) {
        return bulkInsertAsIs().run(source);
    }

    /** Stores the rows of a stream, all or none, with every column as given, and closes the stream. */
    public BulkResult bulkInsertAsIs(Stream<? extends R> source) {
        return bulkInsertAsIs().run(source);
    }

    private <N> NewRows<R, N> given(InsertShape<R, N> shape, List<N> given) {
        return new NewRows<>(rows, shape, given);
    }
}
