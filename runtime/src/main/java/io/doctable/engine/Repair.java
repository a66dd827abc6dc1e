package io.doctable.engine;

import io.doctable.dialect.TableRepair;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.List;

/**
 * Gives an existing table what it lacks, only because somebody asks for it: all that one call adds, or nothing if any of
 * it fails. Nothing is ever dropped, and no value changed. Inside a transaction it is a part of that, which goes on when it fails.
 */
public final class Repair {
    private final Engine engine;
    private final FirstUse.Place place;
    private final TableSchema wanted;

    Repair(Connectable connectable, TableSchema wanted) {
        this.engine = connectable.engine();
        this.place = Metadata.place(connectable);
        this.wanted = wanted;
    }

    /**
     * Makes the indexes that the table lacks. One that is there under another name is not made again, and one that is
     * there under the same name stays as it is; {@code diff} tells both.
     *
     * @return the statements that ran, in order; empty if nothing was missing
     * @throws io.doctable.error.SchemaMismatchException if another table has an index of such a name, or the table has not
     *     all columns of one; the message names them
     * @throws io.doctable.error.NoSuchTableException if the table is not there
     * @throws io.doctable.error.ReadOnlyException if the engine is read-only
     */
    public List<String> addMissingIndexes() {
        return run(TableRepair::missingIndexes);
    }

    /**
     * Adds the columns that the table lacks, with the unique constraints, foreign keys and comments that belong to them
     * (on SQLite a unique index in place of the constraint). Rows that are there have NULL in them, or the default.
     *
     * @return the statements that ran, in order; empty if nothing was missing
     * @throws io.doctable.error.SchemaMismatchException if one of them is NOT NULL without a default, counted, a part of the
     *     primary key, or there under its former name; the message names them
     * @throws io.doctable.error.UnsupportedByDialectException for a foreign key of several columns on SQLite
     * @throws io.doctable.error.NoSuchTableException if the table is not there
     * @throws io.doctable.error.ReadOnlyException if the engine is read-only
     */
    public List<String> addMissingColumns() {
        return run(TableRepair::missingColumns);
    }

    /**
     * Renames the columns that the table has under their former names ({@code @Column(renamedFrom = "…")}), with all their
     * values. What a column is besides its name stays as it is.
     *
     * @return the statements that ran, in order; empty if no column has its former name
     * @throws io.doctable.error.NoSuchTableException if the table is not there
     * @throws io.doctable.error.ReadOnlyException if the engine is read-only
     */
    public List<String> renameColumns() {
        return run(TableRepair::renamedColumns);
    }

    /** The table that it repairs and the engine; asks the database nothing. */
    @Override
    public String toString() {
        return "Repair(" + wanted.qualifiedName() + ", " + engine + ")";
    }

    private List<String> run(Lack lack) {
        engine.admission().requireWritable();
        return place.run(Access.WRITE, session -> {
            DdlTransaction.requireTransactional(session);
            return DdlTransaction.run(session, null, ddl -> {
                List<String> statements = lack.statements(
                        engine.dialect().repair(session.physical().raw(), wanted));
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
