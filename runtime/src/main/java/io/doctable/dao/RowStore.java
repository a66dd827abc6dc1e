package io.doctable.dao;

import io.doctable.engine.Connectable;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.error.RowNotStoredException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.LeaseFunction;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.statement.TableStatements;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.Access;
import io.doctable.row.RowBinder;
import io.doctable.row.RowShape;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a DAO's statements on one table and reads their results. */
final class RowStore<R> {
    static final RowBinder NO_PARAMETERS = out -> {};

    private final Connectable connectable;
    private final Table<R> table;
    private final TableEntry registered;

    RowStore(Connectable connectable, Table<R> table) {
        this.connectable = connectable;
        this.table = table;
        this.registered = connectable.leases().context().tables().register(table);
    }

    EngineContext context() {
        return connectable.leases().context();
    }

    Connectable connectable() {
        return connectable;
    }

    Table<R> table() {
        return table;
    }

    TableSchema schema() {
        return table.schema();
    }

    TableEntry registered() {
        return registered;
    }

    TableStatements statements() {
        return registered.statements();
    }

    Dialect dialect() {
        return registered.statements().dialect();
    }

    /** Returns an empty statement for this table. */
    SqlText text() {
        return new SqlText(dialect(), schema());
    }

    /** Returns the finished statement. */
    SqlStatement statement(SqlText sql, RowShape results) {
        return new SqlStatement(sql.text(), sql.parameters(), results);
    }

    Lease lend(Access access) {
        return connectable.leases().lend(access, registered);
    }

    <T> T atomically(LeaseFunction<T> work) {
        return connectable.leases().atomically(registered, work);
    }

    /**
     * Runs work that only reads. If its connection was borrowed for this work alone and is lost, the work is repeated
     * once on another connection: it changed nothing and returned no row.
     */
    <T> T reading(LeaseFunction<T> work) {
        Lease lease = lend(Access.READ);
        ConnectionLostException lost;
        try (lease) {
            return work.apply(lease);
        } catch (ConnectionLostException e) {
            if (!lease.ownsConnection()) {
                throw e;
            }
            lost = e;
        }
        try (Lease another = lend(Access.READ)) {
            return work.apply(another);
        } catch (DocTableException e) {
            e.addSuppressed(lost);
            throw e;
        }
    }

    /** Returns the rows that a statement selects. */
    List<R> list(SqlStatement statement, RowBinder parameters) {
        return reading(lease -> {
            List<R> rows = new ArrayList<>();
            read(lease, statement, parameters, rows);
            return rows;
        });
    }

    /** Adds the rows that a statement selects to {@code rows}. */
    void read(Lease lease, SqlStatement statement, RowBinder parameters, List<R> rows) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            call.query();
            while (call.next()) {
                rows.add(table.read(call.row()));
            }
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /** Returns the first row that a statement selects, or empty if there is none. */
    Optional<R> first(SqlStatement statement, RowBinder parameters) {
        return reading(lease -> first(lease, statement, parameters));
    }

    Optional<R> first(Lease lease, SqlStatement statement, RowBinder parameters) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            call.query();
            return call.next() ? Optional.of(table.read(call.row())) : Optional.empty();
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /** Returns whether a statement selects any row. */
    boolean any(SqlStatement statement, RowBinder parameters) {
        return reading(lease -> any(lease, statement, parameters));
    }

    boolean any(Lease lease, SqlStatement statement, RowBinder parameters) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            call.query();
            return call.next();
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /** Returns the exception for an insert that the database accepted but that stored too few rows. */
    RowNotStoredException notStored(Lease lease, SqlStatement statement) {
        return lease.failed(RowNotStoredException.in(schema().qualifiedName(), statement.text()));
    }

    /** Returns the number that a statement selects. */
    long number(SqlStatement statement, RowBinder parameters) {
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
    long change(SqlStatement statement, RowBinder parameters) {
        try (Lease lease = lend(Access.WRITE)) {
            return change(lease, statement, parameters);
        }
    }

    long change(Lease lease, SqlStatement statement, RowBinder parameters) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            return call.update();
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }
}
