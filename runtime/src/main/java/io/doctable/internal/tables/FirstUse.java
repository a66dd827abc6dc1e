package io.doctable.internal.tables;

import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.inspect.SchemaComparison;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.option.Access;
import io.doctable.internal.scan.RawSql;
import io.doctable.option.SchemaCheck;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes tables ready: looks them up, compares existing ones and creates missing ones. Looking up needs no permission to
 * create. Creating looks again under the database's lock, in one transaction for the table and all that it refers to,
 * and retries when another process was faster. Thread-safe.
 */
public final class FirstUse {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");

    private final Dialect dialect;
    private final Tables tables;
    private final SchemaCheck check;
    private final boolean creates;
    private final boolean readOnly;
    private final Observers observers;

    public FirstUse(Dialect dialect, Tables tables, Rules rules, Observers observers) {
        this.observers = observers;
        this.dialect = dialect;
        this.tables = tables;
        this.check = rules.check();
        this.creates = rules.creates() && !rules.readOnly();
        this.readOnly = rules.readOnly();
    }

    /** Makes a table ready before work outside a transaction. */
    public void makeReady(TableEntry table, Place place) {
        if (table.isReady()) {
            return;
        }
        List<TableEntry> found = new ArrayList<>();
        List<TableEntry> absent = place.run(Access.READ, session -> look(List.of(table), session, found));
        for (TableEntry each : found) {
            tables.ready(each);
        }
        if (absent.isEmpty()) {
            return;
        }
        if (mayCreate(table)) {
            for (TableEntry each : place.run(Access.WRITE, session -> create(table, session))) {
                tables.ready(each);
            }
        } else if (absent.contains(table)) {
            throw absent(table);
        }
    }

    /** Returns whether a table may be created; a table read from the database is not described by code and may not. */
    private boolean mayCreate(TableEntry table) {
        return creates && !table.isReflected();
    }

    /**
     * Makes all registered tables ready before a transaction begins. A problem with one of them is reported at its use.
     */
    public void makeAllReady(Place place) {
        makeAllReady(tables.pending(), place);
    }

    /** Makes the tables ready that raw SQL names, unless it is about to make, change or drop them itself. */
    public void makeReady(RawSql sql, Place place) {
        makeAllReady(tables.pending(sql), place);
    }

    private void makeAllReady(List<TableEntry> pending, Place place) {
        for (TableEntry table : pending) {
            try {
                makeReady(table, place);
            } catch (DocTableException e) {
                if (!isAboutTheTable(e)) {
                    throw e;
                }
                LOG.debug("{} is not ready for a transaction that may not need it", table, e);
                tables.failed(table);
            }
        }
    }

    private static boolean isAboutTheTable(DocTableException e) {
        return e instanceof SchemaMismatchException
                || e instanceof NoSuchTableException
                || (e.statement() != null && !e.isRetryable());
    }

    /**
     * Makes a table ready in the running transaction, which has met it only now.
     *
     * @return those that are ready as long as the transaction stands
     */
    public List<TableEntry> makeReadyInside(TableEntry table, SchemaConnection session, boolean mayWrite) {
        List<TableEntry> ready = new ArrayList<>();
        try {
            List<TableEntry> absent = look(List.of(table), session, ready);
            if (absent.isEmpty()) {
                return ready;
            }
            if (!mayCreate(table) || !mayWrite) {
                if (absent.contains(table)) {
                    throw absent(table);
                }
                return ready;
            }
            if (!dialect.can(Ability.TRANSACTIONAL_DDL)) {
                throw new NoSuchTableException(
                        table
                                + " does not exist, and creating it would commit the transaction on this database: "
                                + "construct the DAO before the transaction",
                        null,
                        null);
            }
            return create(table, session);
        } catch (SQLException e) {
            throw session.failure(e, null, table);
        }
    }

    /** Adds the existing, matching tables to {@code found} and returns the missing ones in creation order. */
    private List<TableEntry> look(List<TableEntry> asked, SchemaConnection session, List<TableEntry> found)
            throws SQLException {
        List<TableEntry> absent = new ArrayList<>();
        for (TableEntry each : TableEntry.inOrder(asked)) {
            if (!each.isReady()) {
                tables.adopt(each);
                TableSchema schema = each.schema();
                Optional<TableDescription> existing =
                        session.ask(catalogue -> catalogue.outline(schema.schema(), schema.name()));
                if (existing.isEmpty()) {
                    absent.add(each);
                } else if (fits(each, existing.get(), asked.contains(each))) {
                    found.add(each);
                }
            }
        }
        return absent;
    }

    /**
     * Returns whether a table matches. A requested table that differs fails; one that it refers to waits for its own
     * use.
     */
    private boolean fits(TableEntry table, TableDescription existing, boolean asked) {
        if (check == SchemaCheck.OFF) {
            return true;
        }
        List<String> differences = new SchemaComparison(dialect, table.schema(), existing)
                .differences().stream().map(SchemaDiff.Difference::toString).toList();
        if (differences.isEmpty()) {
            return true;
        }
        String message = table + " differs from the database: " + String.join("; ", differences);
        if (check == SchemaCheck.WARN) {
            observers.warn(message);
            return true;
        }
        if (asked) {
            throw new SchemaMismatchException(
                    message + ". Nothing was changed: change the record or migrate the table", differences);
        }
        return false;
    }

    /** Creates what of a table and its targets is absent; all those that are there then. */
    private List<TableEntry> create(TableEntry table, SchemaConnection session) throws SQLException {
        return DdlTransaction.run(session, table, ddl -> create(List.of(table), session, ddl));
    }

    /** Creates what of some tables and their targets is absent; all those that are there then. */
    public List<TableEntry> create(List<TableEntry> asked, SchemaConnection session, DdlTransaction ddl)
            throws SQLException {
        List<TableEntry> ready = new ArrayList<>();
        List<TableEntry> absent = look(asked, session, ready);
        for (TableEntry each : absent) {
            if (each.schema().readOnly()) {
                throw absent(each);
            }
        }
        ddl.create(schemas(absent));
        ready.addAll(absent);
        return ready;
    }

    private static List<TableSchema> schemas(List<TableEntry> tables) {
        return tables.stream().map(TableEntry::schema).toList();
    }

    private NoSuchTableException absent(TableEntry table) {
        String reason;
        if (readOnly) {
            reason = "the engine is read-only: create it with a writable engine";
        } else if (table.schema().readOnly()) {
            reason = "it describes a view, which this library does not create: create it in the database";
        } else if (table.isReflected()) {
            reason = "its description was read from the database: call metadata().createAll() to create it again";
        } else if (creates) {
            reason = "a read-only transaction creates no tables: use the table once outside of it";
        } else {
            reason = "the engine was built with createTables(false): call dao.createTable() or metadata().createAll()";
        }
        return new NoSuchTableException(table + " does not exist, and " + reason, null, null);
    }

    /**
     * What may be done on first use.
     *
     * @param check what happens when an existing table differs
     * @param creates whether absent tables are created
     * @param readOnly whether the engine writes nothing
     */
    public record Rules(SchemaCheck check, boolean creates, boolean readOnly) {}

    /** Runs lookups and changes of tables on a session, with the lock that the access needs. */
    public interface Place {
        /** Does the work; what the driver throws comes as ours. */
        <T> T run(Access access, SessionFunction<T> work);
    }

    /**
     * Work on a session.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface SessionFunction<T> {
        /** Does the work. */
        T apply(SchemaConnection session) throws SQLException;
    }
}
