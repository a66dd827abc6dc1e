package io.doctable.engine;

import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.TransactionPart;
import io.doctable.option.TransactionOptions;

/**
 * A running transaction, or a nested level of one. {@link DbConnection#begin()} inside a running transaction joins it:
 * only the outermost commit commits, and any rollback rolls back everything at once. A failed statement, or failed work
 * that joined, marks the transaction rollback-only: statements and commit then throw
 * {@link InactiveTransactionException} with the first failure as cause. Run statements that may fail inside a
 * {@link #savepoint}. Belongs to the thread that began it.
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

    /** Returns whether the transaction still accepts statements. */
    public boolean isActive() {
        return part.isActive();
    }

    /**
     * Commits the outermost transaction. For a nested one it only marks that level as complete.
     *
     * @throws InactiveTransactionException if the transaction was rolled back, is rollback-only, or has ended; the
     *     outermost one is then rolled back
     * @throws io.doctable.error.CommitOutcomeUnknownException if the connection broke during the commit
     * @throws IllegalStateException inside {@link Engine#transaction}, which commits by itself
     */
    public void commit() {
        part.commit();
    }

    /**
     * Prepares the transaction (phase one of two-phase commit) and ends it here. It accepts no more statements, keeps
     * its locks and survives a crash, until {@link Engine#prepared} commits it or rolls it back.
     *
     * @param id 1 to 190 letters, digits and {@code . _ : -}, unique on the server
     * @throws io.doctable.error.UnsupportedByDialectException if the database does not support two-phase commit; the
     *     transaction then continues. Also if the server does not permit prepared transactions; it is then rolled back
     * @throws IllegalStateException for a nested transaction
     * @throws IllegalArgumentException for an invalid id
     */
    public void prepare(String id) {
        if (!part.isOutermost()) {
            throw new IllegalStateException(
                    "a nested transaction cannot be prepared: call prepare on the outermost one");
        }
        PreparedTransactions.requireId(id);
        part.prepare(id);
    }

    /**
     * Rolls back the whole transaction at once, with all its levels. Until the outermost level ends, statements and
     * commits throw {@link InactiveTransactionException}. Does nothing if the transaction has ended.
     */
    public void rollback() {
        part.rollback();
    }

    /**
     * Runs work inside a savepoint: if it throws, only its changes are undone, and the transaction continues.
     *
     * @throws InactiveTransactionException if the work swallowed the failure of a statement; its changes are then
     *     undone
     */
    public <E extends Exception> void savepoint(TransactionBody<E> body) throws E {
        this.<Boolean, E>savepointResult(tx -> {
            body.run(tx);
            return Boolean.TRUE;
        });
    }

    /**
     * Runs work with a result inside a savepoint: if it throws, only its changes are undone, and the transaction
     * continues.
     *
     * @throws InactiveTransactionException if the work swallowed the failure of a statement; its changes are then
     *     undone
     */
    public <T, E extends Exception> T savepointResult(TransactionFunction<T, E> body) throws E {
        return part.savepoint(joined -> body.apply(this));
    }

    /**
     * Creates a savepoint without a body: {@code try (Savepoint s = tx.savepoint()) { ...; s.release(); }}.
     *
     * @throws InactiveTransactionException if the transaction accepts no more statements
     */
    public Savepoint savepoint() {
        return new Savepoint(part.savepoint());
    }

    /** Runs work as a nested transaction: if it throws, this transaction becomes rollback-only. */
    @Override
    public <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body)
            throws E {
        return part.transaction(options, joined -> body.apply(new Transaction(engine, joined)));
    }

    /** Rolls back unless the transaction was committed or rolled back before. */
    @Override
    public void close() {
        part.close();
    }

    LeaseSource leases() {
        return part;
    }

    @Override
    public String toString() {
        return "Transaction[" + (isActive() ? "active" : "inactive") + " on " + engine + "]";
    }
}
