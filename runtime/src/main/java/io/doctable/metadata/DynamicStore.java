package io.doctable.metadata;

import io.doctable.error.ReadOnlyException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.LeaseFunction;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.statement.TableStatements;
import io.doctable.internal.tables.Similar;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.Access;
import io.doctable.row.RowBinder;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import io.doctable.sql.Row;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs statements on the rows of a table that is accessed without its record. */
final class DynamicStore {
    private final LeaseSource leases;
    private final TableEntry registered;
    private final RowTable table;
    private final Map<String, ValueColumn<Row, Object>> columns = new LinkedHashMap<>();

    DynamicStore(LeaseSource leases, TableEntry registered) {
        this.leases = leases;
        this.registered = registered;
        this.table = registered.table() instanceof RowTable without
                ? without
                : new RowTable(leases.context(), registered.schema(), false);
        table.columns().forEach(column -> columns.put(column.name(), column));
    }

    LeaseSource leases() {
        return leases;
    }

    TableSchema schema() {
        return registered.schema();
    }

    TableStatements statements() {
        return registered.statements();
    }

    RowTable table() {
        return table;
    }

    ValueColumn<Row, Object> column(String name) {
        ValueColumn<Row, Object> column = columns.get(name);
        if (column == null) {
            String nearest = Similar.nearest(name, columns.keySet())
                    .map(found -> ": did you mean \"" + found + "\"?")
                    .orElse(".");
            throw new IllegalArgumentException("table " + registered.name() + " has no column \"" + name + "\""
                    + nearest + " It has " + columns.keySet());
        }
        return column;
    }

    /** An empty statement about this table. */
    SqlText text() {
        return new SqlText(statements().dialect(), schema());
    }

    SqlStatement statement(SqlText sql, List<ColumnSchema> results) {
        return new SqlStatement(sql.text(), sql.parameters(), RowShape.of(schema(), results));
    }

    Lease lend(Access access) {
        return leases.lend(access, registered);
    }

    <T> T atomically(LeaseFunction<T> work) {
        return leases.atomically(registered, work);
    }

    /** Refuses a change of a read-only table. */
    void requireWritable() {
        leases.context().admission().requireWritable(Access.WRITE, registered);
        if (schema().readOnly()) {
            throw new ReadOnlyException(registered + " is a view or a foreign table and can only be read", null, null);
        }
    }

    /** Returns the rows that a statement selects. */
    List<Row> rows(Lease lease, SqlStatement statement, RowBinder parameters) {
        try (Call call = lease.call(statement)) {
            parameters.bind(call.bind());
            call.query();
            List<Row> rows = new ArrayList<>();
            while (call.next()) {
                rows.add(table.read(call.row()));
            }
            return rows;
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /** Runs a statement and ignores its result. */
    void ask(Lease lease, SqlStatement statement) {
        try (Call call = lease.call(statement)) {
            call.bind();
            call.query();
            call.finish();
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    /** Returns the one number that a statement selects. */
    long number(SqlStatement statement, RowBinder parameters) {
        try (Lease lease = lend(Access.READ)) {
            try (Call call = lease.call(statement)) {
                parameters.bind(call.bind());
                call.query();
                call.next();
                return call.row().getLong();
            } catch (SQLException e) {
                throw lease.failure(e, statement.text());
            }
        }
    }

    /** Runs a statement without rows and returns how many rows it changed. */
    long change(SqlStatement statement, RowBinder parameters) {
        try (Lease lease = lend(Access.WRITE)) {
            try (Call call = lease.call(statement)) {
                parameters.bind(call.bind());
                return call.update();
            } catch (SQLException e) {
                throw lease.failure(e, statement.text());
            }
        }
    }
}
