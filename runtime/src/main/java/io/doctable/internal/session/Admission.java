package io.doctable.internal.session;

import io.doctable.error.ReadOnlyException;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.error.WrongEngineException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.option.Access;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.TableEntry;
import io.doctable.internal.tables.Tables;
import io.doctable.option.TransactionOptions;

/**
 * Checks what an engine permits before anything is sent.
 *
 * @param tables the tables of the engine
 * @param dialect the dialect of the database
 * @param readOnly whether every change is refused
 */
public record Admission(Tables tables, Dialect dialect, boolean readOnly) {
    /** Refuses a table of another engine. */
    public void requireOwn(TableEntry table) {
        if (table.owner() != tables) {
            throw new WrongEngineException(
                    table + " is registered with " + table.owner() + ", not with " + tables
                            + ": construct the DAO with the engine on which it is used",
                    null,
                    null);
        }
    }

    /** Refuses a change on an engine that is read-only. */
    public void requireWritable(Access access, TableEntry table) {
        if (access == Access.WRITE && readOnly) {
            throw new ReadOnlyException(
                    "the engine is read-only and cannot write to " + table + ": open it without readOnly(true)",
                    null,
                    null);
        }
    }

    /** Refuses creating and dropping on an engine that is read-only. */
    public void requireWritable() {
        if (readOnly) {
            throw new ReadOnlyException(
                    "the engine is read-only and cannot create or drop tables: open it without readOnly(true)",
                    null,
                    null);
        }
    }

    /** Refuses raw SQL that may change something, on an engine that is read-only. */
    public void requireWritable(RawSql sql) {
        if (sql.writes() && readOnly) {
            throw new ReadOnlyException(
                    "the engine is read-only and refuses " + sql.verb() + ": open it without readOnly(true)",
                    sql.text(),
                    null);
        }
    }

    /**
     * Returns the options that the engine permits: read-only ones on a read-only engine.
     *
     * @throws UnsupportedByDialectException if the database does not support exclusive transactions
     */
    TransactionOptions allowed(TransactionOptions wanted) {
        if (wanted.exclusive() && !dialect.can(Ability.EXCLUSIVE_TRANSACTIONS)) {
            throw new UnsupportedByDialectException(
                    dialect.name()
                            + " does not support exclusive transactions: lock the tables concerned "
                            + "with LOCK TABLE inside the transaction",
                    null,
                    null);
        }
        return readOnly ? wanted.asReadOnly() : wanted;
    }
}
