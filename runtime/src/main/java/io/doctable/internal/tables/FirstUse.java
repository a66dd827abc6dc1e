package io.doctable.internal.tables;

import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.ExistingTable;
import io.doctable.internal.inspect.SchemaComparison;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.scan.RawSql;
import io.doctable.option.Access;
import io.doctable.option.SchemaCheck;
import io.doctable.schema.SchemaDifference;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes tables ready: looks for them, compares those that are there, creates those that are not. Looking needs no
 * right to create. Creating looks again under the database's own lock, in one transaction for the table and all that it
 * refers to, and begins anew when another process was faster. Thread-safe.
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
        found.forEach(tables::ready);
        if (absent.isEmpty()) {
            return;
        }
        if (mayCreate(table)) {
            place.run(Access.WRITE, session -> create(table, session)).forEach(tables::ready);
        } else if (absent.contains(table)) {
            throw absent(table);
        }
    }

    /** What was read from the database is not made by its use: no code has said that it shall be there. */
    private boolean mayCreate(TableEntry table) {
        return creates && !table.isReflected();
    }

    /**
     * Makes all known tables ready before a transaction begins. What is wrong with one of them is told to who uses it.
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
                        table + " is not there, and this database would commit the transaction to create it: "
                                + "construct the DAO before the transaction",
                        null,
                        null);
            }
            return create(table, session);
        } catch (SQLException e) {
            throw session.failure(e, null, table);
        }
    }

    /** Adds to {@code found} what is there and fits, and gives what is absent, in the order in which to create it. */
    private List<TableEntry> look(List<TableEntry> asked, SchemaConnection session, List<TableEntry> found)
            throws SQLException {
        List<TableEntry> absent = new ArrayList<>();
        for (TableEntry each : TableEntry.inOrder(asked)) {
            if (!each.isReady()) {
                tables.adopt(each);
                TableSchema schema = each.schema();
                Optional<ExistingTable> existing = dialect.inspect(session.raw(), schema.schema(), schema.name());
                if (existing.isEmpty()) {
                    absent.add(each);
                } else if (fits(each, existing.get(), asked.contains(each))) {
                    found.add(each);
                }
            }
        }
        return absent;
    }

    /** Whether a table fits; one that was asked for by the user fails, one that it refers to waits for its own use. */
    private boolean fits(TableEntry table, ExistingTable existing, boolean asked) {
        if (check == SchemaCheck.OFF) {
            return true;
        }
        List<String> differences = new SchemaComparison(dialect, table.schema(), existing)
                .differences().stream().map(SchemaDifference::toString).toList();
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
            reason = "the engine is read-only";
        } else if (table.schema().readOnly()) {
            reason = "it stands for a view, which is not made by this library";
        } else if (table.isReflected()) {
            reason = "its description came from the database: metadata().createAll() makes it anew from that";
        } else if (creates) {
            reason = "a read-only transaction creates none: use it once before";
        } else {
            reason =
                    "the engine was built with createTables(false): dao.createTable() or metadata().createAll() creates it";
        }
        return new NoSuchTableException(table + " is not there, and " + reason, null, null);
    }

    /**
     * What may be done on first use.
     *
     * @param check what happens when an existing table differs
     * @param creates whether absent tables are created
     * @param readOnly whether the engine writes nothing
     */
    public record Rules(SchemaCheck check, boolean creates, boolean readOnly) {}

    /** Where tables are looked for and created: a session, behind the lock that the access needs. */
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
