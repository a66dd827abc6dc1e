package io.doctable.metadata;

import io.doctable.internal.inspect.TableRepair;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.Leases;
import io.doctable.internal.tables.DdlTransaction;
import io.doctable.internal.tables.FirstUse;
import io.doctable.schema.TableSchema;
import io.doctable.sql.SqlExecutor;
import java.sql.SQLException;
import java.util.List;

/**
 * Adds to an existing table, on request, what it lacks. Each call adds everything or, if any part fails, nothing. It
 * never drops anything and never changes a value. Inside a transaction it runs in a savepoint, so the transaction
 * continues if it fails.
 */
public final class Repair {
    private final EngineContext engine;
    private final FirstUse.Place place;
    private final TableSchema wanted;

    /** Creates a repair of the table {@code wanted} of a database, as {@code repair(wanted)} of the executor does. */
    public Repair(SqlExecutor executor, TableSchema wanted) {
        LeaseSource leases = Leases.of(executor);
        this.engine = leases.context();
        this.place = leases.place();
        this.wanted = wanted;
    }

    /**
     * Creates the indexes that the table lacks. An index that exists under another name is not created again, and one
     * that exists under the same name stays as it is; {@code diff} reports both.
     *
     * @return the statements that ran, in order; empty if nothing was missing
     * @throws io.doctable.error.SchemaMismatchException if another table has an index of that name, or the table lacks
     *     a column of the index; the message names them
     * @throws io.doctable.error.NoSuchTableException if the table does not exist
     * @throws io.doctable.error.ReadOnlyException if the engine is read-only
     */
    public List<String> addMissingIndexes() {
        return run(TableRepair::missingIndexes);
    }

    /**
     * Adds the columns that the table lacks, with their unique constraints, foreign keys and comments (on SQLite a
     * unique index instead of the constraint). Existing rows get NULL or the default.
     *
     * @return the statements that ran, in order; empty if nothing was missing
     * @throws io.doctable.error.SchemaMismatchException if a missing column is NOT NULL without a default, an identity
     *     column, part of the primary key, or exists under its former name; the message names them
     * @throws io.doctable.error.UnsupportedByDialectException for a foreign key of several columns on SQLite
     * @throws io.doctable.error.NoSuchTableException if the table does not exist
     * @throws io.doctable.error.ReadOnlyException if the engine is read-only
     */
    public List<String> addMissingColumns() {
        return run(TableRepair::missingColumns);
    }

    /**
     * Renames the columns that the table has under their former names ({@code @Column(renamedFrom = "…")}) and keeps
     * their values. Nothing but the name of a column changes.
     *
     * @return the statements that ran, in order; empty if no column has its former name
     * @throws io.doctable.error.NoSuchTableException if the table does not exist
     * @throws io.doctable.error.ReadOnlyException if the engine is read-only
     */
    public List<String> renameColumns() {
        return run(TableRepair::renamedColumns);
    }

    /** Returns the names of the table and the engine; runs no query. */
    @Override
    public String toString() {
        return "Repair(" + wanted.qualifiedName() + ", " + engine + ")";
    }

    private List<String> run(Lack lack) {
        engine.admission().requireWritable();
        return place.run(Access.WRITE, session -> {
            DdlTransaction.requireTransactional(session);
            return DdlTransaction.run(session, null, ddl -> {
                List<String> statements = lack.statements(new TableRepair(engine.dialect(), session.raw(), wanted));
                for (String statement : statements) {
                    ddl.execute(statement);
                }
                return statements;
            });
        });
    }

    /** Finds what is missing. */
    private interface Lack {
        List<String> statements(TableRepair repair) throws SQLException;
    }
}
