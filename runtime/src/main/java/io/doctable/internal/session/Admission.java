package io.doctable.internal.session;

import io.doctable.error.ReadOnlyException;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.error.WrongEngineException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.TableEntry;
import io.doctable.internal.tables.Tables;
import io.doctable.option.Access;
import io.doctable.option.TransactionOptions;

/**
 * What an engine lets in, and what it refuses before anything is sent.
 *
 * @param tables those of the engine
 * @param readOnly whether nothing may be written
 */
public record Admission(Tables tables, Dialect dialect, boolean readOnly) {
    /** Refuses a table of another engine. */
    public void requireOwn(TableEntry table) {
        if (table.owner() != tables) {
            throw new WrongEngineException(
                    table + " is registered with " + table.owner() + ", not with " + tables
                            + ": construct the DAO with the engine that it is used with",
                    null,
                    null);
        }
    }

    /** Refuses a change on an engine that is read-only. */
    public void requireWritable(Access access, TableEntry table) {
        if (access == Access.WRITE && readOnly) {
            throw new ReadOnlyException("the engine is read-only: nothing is written to " + table, null, null);
        }
    }

    /** Refuses creating and dropping on an engine that is read-only. */
    public void requireWritable() {
        if (readOnly) {
            throw new ReadOnlyException("the engine is read-only: no table is created or dropped", null, null);
        }
    }

    /** Refuses raw SQL that may change something, on an engine that is read-only. */
    public void requireWritable(RawSql sql) {
        if (sql.writes() && readOnly) {
            throw new ReadOnlyException("the engine is read-only: it refuses " + sql.verb(), sql.text(), null);
        }
    }

    /** The options as the engine grants them. */
    TransactionOptions allowed(TransactionOptions wanted) {
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
