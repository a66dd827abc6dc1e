package io.doctable.engine;

import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.TransactionPart;
import io.doctable.option.TransactionOptions;

/**
 * A running transaction, or a part of one: {@link DbConnection#begin()} called again joins the one that runs, and only
 * the outermost commit commits, while any rollback rolls all back at once. After a failure, of a statement or of work
 * that joined, it can only be rolled back: statements and commit raise {@link InactiveTransactionException}, the first
 * failure as cause; what may fail goes into a {@link #savepoint}. Belongs to the thread that began it.
 */
public final class Transaction implements Connectable, AutoCloseable {
    private final Engine engine;
    private final TransactionPart part;

    Transaction(Engine engine, TransactionPart part) {
        this.engine = engine;
        this.part = part;
    }

    @Override
    public Engine engine() {
        return engine;
    }

    /** Whether statements may still run in it. */
    public boolean isActive() {
        return part.isActive();
    }

    /**
     * Commits, where this is the outermost; a part of a transaction only says that it is content.
     *
     * @throws InactiveTransactionException if it was rolled back, can only be rolled back, or has ended; an outermost one
     *     is then rolled back
     * @throws io.doctable.error.CommitOutcomeUnknownException if the connection broke on the way
     * @throws IllegalStateException inside {@link Engine#transaction}, which commits by itself
     */
    public void commit() {
        part.commit();
    }

    /**
     * Prepares the transaction, the first of two phases, and ends it here: nothing more goes into it, its locks stay, and
     * it survives a crash until {@link Engine#prepared} commits it or rolls it back.
     *
     * @param id 1 to 190 letters, digits, and {@code . _ : -}, unique in the server
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot do that
     * @throws IllegalStateException for a part of a transaction
     * @throws IllegalArgumentException for another id
     */
    public void prepare(String id) {
        if (!part.isOutermost()) {
            throw new IllegalStateException("only the outermost can be prepared, and this is a part of a transaction");
        }
        PreparedTransactions.requireId(id);
        part.prepare(id);
    }

    /**
     * Rolls back, the outermost with all its parts, at once. Until the outermost ends, statements and commits raise
     * {@link InactiveTransactionException}. Does nothing when it has ended.
     */
    public void rollback() {
        part.rollback();
    }

    /**
     * Runs work that is undone alone when it throws, after which the transaction goes on as before.
     *
     * @throws InactiveTransactionException if the work swallowed the failure of a statement; it is undone then
     */
    public <E extends Exception> void savepoint(TransactionBody<E> body) throws E {
        this.<Boolean, E>savepointResult(tx -> {
            body.run(tx);
            return Boolean.TRUE;
        });
    }

    /**
     * Runs work with a result that is undone alone when it throws, after which the transaction goes on as before.
     *
     * @throws InactiveTransactionException if the work swallowed the failure of a statement; it is undone then
     */
    public <T, E extends Exception> T savepointResult(TransactionFunction<T, E> body) throws E {
        return part.savepoint(joined -> body.apply(this));
    }

    /**
     * Makes a point to go back to, without a body: {@code try (Savepoint s = tx.savepoint()) { ...; s.release(); }}.
     *
     * @throws InactiveTransactionException if no statement may run in the transaction
     */
    public Savepoint savepoint() {
        return new Savepoint(part.savepoint());
    }

    /** Runs work as a part of this transaction: what it throws makes this one roll back only. */
    @Override
    public <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body)
            throws E {
        return part.transaction(options, joined -> body.apply(new Transaction(engine, joined)));
    }

    /** Rolls back unless it was committed or rolled back before. */
    @Override
    public void close() {
        part.close();
    }

    @Override
    public LeaseSource leases() {
        return part;
    }

    @Override
    public String toString() {
        return "Transaction[" + (isActive() ? "active" : "inactive") + " on " + engine + "]";
    }
}
