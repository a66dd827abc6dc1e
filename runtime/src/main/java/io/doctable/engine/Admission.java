package io.doctable.engine;

import io.doctable.dialect.Ability;
import io.doctable.dialect.Dialect;
import io.doctable.dialect.RawSql;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.error.WrongEngineException;

/**
 * What an engine lets in, and what it refuses before anything is sent.
 *
 * @param readOnly whether nothing may be written
 */
record Admission(Engine engine, boolean readOnly) {
    /** Refuses a table of another engine. */
    void requireOwn(RegisteredTable table) {
        if (table.engine() != engine) {
            throw new WrongEngineException(
                    table + " is registered with " + table.engine() + ", not with " + engine
                            + ": construct the DAO with the engine that it is used with",
                    null,
                    null);
        }
    }

    /** Refuses a connection or transaction of another engine, for a DAO or dynamic table that is this engine's. */
    void requireOwn(Connectable connectable) {
        Engine other = connectable.engine();
        if (other != engine) {
            throw new WrongEngineException(
                    "a DAO of " + engine.described() + " was given "
                            + (connectable == other
                                    ? "another engine"
                                    : connectable.getClass().getSimpleName() + " of another")
                            + ", " + other.described()
                            + ": give it a connection or transaction of its own engine, or construct a DAO there:"
                            + " new ArticleDao(connectable)",
                    null,
                    null);
        }
    }

    /** Refuses a change on an engine that is read-only. */
    void requireWritable(Access access, RegisteredTable table) {
        if (access == Access.WRITE && readOnly) {
            throw new ReadOnlyException("the engine is read-only: nothing is written to " + table, null, null);
        }
    }

    /** Refuses creating and dropping on an engine that is read-only. */
    void requireWritable() {
        if (readOnly) {
            throw new ReadOnlyException("the engine is read-only: no table is created or dropped", null, null);
        }
    }

    /** Refuses raw SQL that may change something, on an engine that is read-only. */
    void requireWritable(RawSql sql) {
        if (sql.writes() && readOnly) {
            throw new ReadOnlyException("the engine is read-only: it refuses " + sql.verb(), sql.text(), null);
        }
    }

    /** The options as the engine grants them. */
    TransactionOptions allowed(TransactionOptions wanted) {
        Dialect dialect = engine.dialect();
        if (wanted.exclusive() && !dialect.can(Ability.EXCLUSIVE_TRANSACTIONS)) {
            throw new UnsupportedByDialectException(
                    dialect.name()
                            + " has no transaction that is alone in the database: lock the tables that matter, "
                            + "with LOCK TABLE inside the transaction",
                    null,
                    null);
        }
        return readOnly ? wanted.asReadOnly() : wanted;
    }
}
