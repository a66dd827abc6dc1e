package io.doctable.internal.rows;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.error.RowNotStoredException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.LeaseFunction;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.statement.TableStatements;
import io.doctable.internal.tables.TableEntry;
import io.doctable.row.RowBinder;
import io.doctable.row.RowShape;
import io.doctable.schema.TableSchema;
import io.doctable.table.RowMapping;
import io.doctable.table.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on the rows of one table and reads their results.
 *
 * @param <R> what a row is read as
 */
public final class RowStore<R> {
    /** Binds nothing. */
    public static final RowBinder NO_PARAMETERS = out -> {};

    private final LeaseSource leases;
    private final Table<R> table;
    private final RowMapping<R> mapping;
    private final TableEntry registered;

    /** @param table how the rows are read and written; the registered one, or another view of the same table */
    public RowStore(LeaseSource leases, Table<R> table, TableEntry registered) {
        this.leases = leases;
        this.table = table;
        this.mapping = RowMapping.of(table);
        this.registered = registered;
    }

    /** Creates a store for a table, which it registers with the engine. */
    public static <R> RowStore<R> of(LeaseSource leases, Table<R> table) {
        return new RowStore<>(leases, table, leases.context().tables().register(table));
    }

    /** Returns the store of another table on the same connections; registers the table. */
    <T> RowStore<T> other(Table<T> other) {
        return of(leases, other);
    }

    public EngineContext context() {
        return leases.context();
    }

    public Table<R> table() {
        return table;
    }

    /** Returns how rows are written and read. */
    public RowMapping<R> mapping() {
        return mapping;
    }

    public TableSchema schema() {
        return table.schema();
    }

    public TableEntry registered() {
        return registered;
    }

    public TableStatements statements() {
        return registered.statements();
    }

    public Dialect dialect() {
        return registered.statements().dialect();
    }

    /** Returns an empty statement for this table. */
    public SqlText text() {
        return new SqlText(dialect(), schema());
    }

    /** Returns the finished statement. */
    public SqlStatement statement(SqlText sql, RowShape results) {
        return new SqlStatement(sql.text(), sql.parameters(), results);
    }

    public Lease lend(Access access) {
        return leases.lend(access, registered);
    }

    /** Makes the table ready, unless it is: where work on another table reads it too. */
    void makeReady() {
        if (!registered.isReady()) {
            lend(Access.READ).close();
        }
    }

    /** Returns whether work runs in a transaction that its caller begins and ends; borrows no connection. */
    public boolean inTransaction() {
        return leases.inTransaction();
    }

    public <T> T atomically(LeaseFunction<T> work) {
        return leases.atomically(registered, work);
    }

    /**
     * Runs work that only reads. If its connection was borrowed for this work alone and is lost, the work is repeated
     * once on another connection: it changed nothing and returned no row.
     */
    public <T extends @Nullable Object> T reading(LeaseFunction<T> work) {
        Lease lease = lend(Access.REPEATED_READ);
        try (lease) {
            return work.apply(lease);
        } catch (ConnectionLostException e) {
            return readingAgain(lease, e, work);
        }
    }

    /**
     * Repeats work that only reads on another connection, after it lost the connection of its lease.
     *
     * @throws ConnectionLostException {@code lost}, if the connection was not borrowed for this work alone
     */
    public <T extends @Nullable Object> T readingAgain(
            Lease ended, ConnectionLostException lost, LeaseFunction<T> work) {
        if (!ended.ownsConnection()) {
            throw lost;
        }
        try (Lease another = lend(Access.READ)) {
            return work.apply(another);
        } catch (DocTableException e) {
            e.addSuppressed(lost);
            throw e;
        }
    }

    /** Returns how a query reads whole rows. */
    public RowForm<R> records() {
        return new RecordForm<>(statements(), mapping);
    }

    /**
     * Runs work that reads rows and locks them until the end of the caller's transaction.
     *
     * @throws IllegalStateException if there is no transaction
     */
    <T extends @Nullable Object> T locking(LeaseFunction<T> work) {
        requireTransaction();
        try (Lease lease = lend(Access.WRITE)) {
            return work.apply(lease);
        }
    }

    /**
     * Refuses a query that locks rows outside a transaction.
     *
     * @throws IllegalStateException if there is no transaction
     */
    void requireTransaction() {
        if (!inTransaction()) {
            throw new IllegalStateException("a query of " + schema().qualifiedName()
                    + " with forUpdate() needs a transaction, at whose end the rows are unlocked; run it in"
                    + " engine.transaction(tx -> …)");
        }
    }

    /** Returns the rows that a statement selects. */
    public List<R> list(SqlStatement statement, RowBinder parameters) {
        return list(statement, parameters, mapping::read);
    }

    /** Returns what {@code form} makes of the rows that a statement selects. */
    public <V extends @Nullable Object> List<V> list(
            SqlStatement statement, RowBinder parameters, RowFunction<V> form) {
        return reading(lease -> list(lease, statement, parameters, form));
    }

    <V extends @Nullable Object> List<V> list(
            Lease lease, SqlStatement statement, RowBinder parameters, RowFunction<V> form) {
        List<V> values = new ArrayList<>();
        read(lease, statement, parameters, form, values);
        return values;
    }

    /** Returns the rows that a statement selects, to be read one after the other. */
    public <V extends @Nullable Object> OpenRows<V> stream(
            SqlStatement statement, RowBinder parameters, RowFunction<V> form, int fetchSize) {
        RowStream<V> stream = new RowStream<>(statement, parameters, fetchSize, (lease, call) -> {
            call.query();
            return () -> form.read(call.row());
        });
        return stream.open(() -> lend(Access.READ));
    }

    /** Adds the rows that a statement selects to {@code rows}. */
    public void read(Lease lease, SqlStatement statement, RowBinder parameters, List<R> rows) {
        read(lease, statement, parameters, mapping::read, rows);
    }

    private <V extends @Nullable Object> void read(
            Lease lease, SqlStatement statement, RowBinder parameters, RowFunction<V> form, List<V> values) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            call.query();
            while (call.next()) {
                values.add(form.read(call.row()));
            }
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /** Returns the first row that a statement selects, or empty if there is none. */
    public Optional<R> first(SqlStatement statement, RowBinder parameters) {
        return reading(lease -> first(lease, statement, parameters));
    }

    public Optional<R> first(Lease lease, SqlStatement statement, RowBinder parameters) {
        return Optional.ofNullable(firstOrNull(lease, statement, parameters, mapping::read));
    }

    /** Returns what {@code form} makes of the first row that a statement selects, or null if there is none. */
    <V extends @Nullable Object> @Nullable V firstOrNull(
            Lease lease, SqlStatement statement, RowBinder parameters, RowFunction<V> form) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            call.query();
            return call.next() ? form.read(call.row()) : null;
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /** Returns whether a statement selects any row. */
    public boolean any(SqlStatement statement, RowBinder parameters) {
        return reading(lease -> any(lease, statement, parameters));
    }

    public boolean any(Lease lease, SqlStatement statement, RowBinder parameters) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            call.query();
            return call.next();
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /** Returns whether a row may refer to another row of the table, which must be stored before it. */
    public boolean refersToItself() {
        return schema().foreignKeys().stream().anyMatch(key -> key.targetTable().equals(schema().name()));
    }

    /** Returns the exception for an insert that the database accepted but that stored too few rows. */
    public RowNotStoredException notStored(Lease lease, SqlStatement statement) {
        return lease.failed(RowNotStoredException.in(schema().qualifiedName(), statement.text()));
    }

    /** Returns the number that a statement selects. */
    public long number(SqlStatement statement, RowBinder parameters) {
        return reading(lease -> {
            try (Call call = lease.call(statement)) {
                parameters.bind(call.bind());
                call.query();
                call.next();
                return call.row().getLong();
            } catch (SQLException e) {
                throw lease.failure(e, statement.text());
            }
        });
    }

    /** Runs a statement that returns no rows; returns the number of rows that it changed. */
    public long change(SqlStatement statement, RowBinder parameters) {
        try (Lease lease = lend(Access.WRITE)) {
            return change(lease, statement, parameters);
        }
    }

    public long change(Lease lease, SqlStatement statement, RowBinder parameters) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            return call.update();
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /**
     * Runs an insert that returns the stored row.
     *
     * @throws RowNotStoredException if the database accepted the insert but stored no row
     */
    public R insert(Lease lease, SqlStatement statement, RowBinder parameters) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            call.query();
            if (!call.next()) {
                throw notStored(lease, statement);
            }
            R stored = mapping.read(call.row());
            call.finish();
            return stored;
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /** Returns the statement that moves the identity past the largest id; null if the database does so itself. */
    public @Nullable SqlStatement moveIdentity() {
        String text = dialect().moveIdentity(schema());
        RowShape none = RowShape.of(schema(), List.of());
        return text == null ? null : new SqlStatement(text, none, none);
    }
}
