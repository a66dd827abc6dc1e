package io.doctable.dao;

import io.doctable.internal.dialect.RowLock;
import io.doctable.internal.rows.JoinedForm;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.rows.Selection;
import io.doctable.internal.rows.Target;
import io.doctable.table.ForeignKey;
import io.doctable.table.Table;

/**
 * A query for rows of one table. Immutable: each method returns a new query and leaves this one unchanged.
 *
 * @param <R> the record
 */
public final class Select<R> extends RowQuery<R, R, Select<R>> {
    Select(RowStore<R> rows) {
        this(Selection.every(rows));
    }

    private Select(Selection<R, R> selection) {
        super(selection);
    }

    @Override
    Select<R> with(Selection<R, R> other) {
        return new Select<>(other);
    }

    /**
     * Locks the selected rows until the end of the transaction and waits for rows that other transactions have locked.
     * The methods that run the query throw {@link IllegalStateException} outside a transaction, and {@link
     * io.doctable.error.UnsupportedByDialectException} on a database without locks of rows.
     */
    public Select<R> forUpdate() {
        return with(selection().lock(RowLock.WAIT));
    }

    /** Locks the selected rows as {@link #forUpdate} does, and leaves out rows that other transactions have locked. */
    public Select<R> forUpdateSkipLocked() {
        return with(selection().lock(RowLock.SKIP_LOCKED));
    }

    /**
     * Locks the selected rows as {@link #forUpdate} does; the methods that run the query throw {@link
     * io.doctable.error.DatabaseLockedException} at once if another transaction has locked one of them.
     */
    public Select<R> forUpdateNoWait() {
        return with(selection().lock(RowLock.NOWAIT));
    }

    /**
     * Joins each row with the row that it references; rows that reference none are left out.
     *
     * @param key a foreign key of this table
     * @throws IllegalArgumentException if it is a key of another table
     */
    public <T> JoinedSelect<R, T> join(ForeignKey<R, T> key) {
        Target<T> target = Target.of(selection().rows(), key, false);
        return new JoinedSelect<>(selection()
                .join(target)
                .with(new JoinedForm<>(
                        selection().rows(), target, (row, other) -> new Joined<>(row, other.orElseThrow()))));
    }

    /**
     * Joins each row with the row that it references, if there is one.
     *
     * @param key a foreign key of this table
     * @throws IllegalArgumentException if it is a key of another table
     */
    public <T> JoinedSelect.Left<R, T> leftJoin(ForeignKey<R, T> key) {
        Target<T> target = Target.of(selection().rows(), key, true);
        return new JoinedSelect.Left<>(
                selection().join(target).with(new JoinedForm<>(selection().rows(), target, Joined::new)));
    }

    /**
     * Starts a query for the selected rows, each with the rows of another table that reference it.
     *
     * @param table the other table
     * @param key its foreign key that references this table
     * @throws IllegalArgumentException if it is a key of another table
     */
    public <C> ChildSelect<R, C> children(Table<C> table, ForeignKey<C, R> key) {
        return ChildSelect.of(selection(), table, key);
    }
}
