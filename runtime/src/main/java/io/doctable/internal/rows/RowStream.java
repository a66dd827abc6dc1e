package io.doctable.internal.rows;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowBinder;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows the database sends in parts while they are read. Outside a transaction its rows have a connection
 * of their own; inside one they end with it.
 *
 * @param statement the query
 * @param parameters writes its parameters
 * @param fetchSize how many rows the database sends at a time, where it can
 * @param form runs the query and reads its rows
 * @param <V> what a row is read as
 */
public record RowStream<V extends @Nullable Object>(
        SqlStatement statement, RowBinder parameters, int fetchSize, Form<V> form) {
    /** A part of rows of common size needs some hundred kilobytes, and its round trip costs little beside its rows. */
    public static final int DEFAULT_FETCH_SIZE = 1000;

    /**
     * Runs the query. If its connection was borrowed for it alone and is lost before the first row is returned, it is
     * repeated once on another connection.
     *
     * @param leases lends a connection to read from
     */
    public OpenRows<V> open(Supplier<Lease> leases) {
        Lease lease = leases.get();
        boolean own = lease.ownsConnection();
        ConnectionLostException lost;
        try {
            return open(lease);
        } catch (ConnectionLostException e) {
            if (!own) {
                throw e;
            }
            lost = e;
        }
        try {
            return open(leases.get());
        } catch (DocTableException e) {
            e.addSuppressed(lost);
            throw e;
        }
    }

    private OpenRows<V> open(Lease lease) {
        try {
            lease.streams();
            Cursor<V> cursor = run(lease);
            if (lease.hasTurn()) {
                // Other writers wait for the turn.
                OpenRows<V> copied = rows(RowSource.of(cursor.rest()));
                cursor.close();
                lease.endsWithConnection(copied);
                return copied;
            }
            OpenRows<V> rows = rows(cursor);
            lease.endsWithConnection(rows);
            lease.lasts();
            lease.pause();
            return rows;
        } catch (SQLException e) {
            try (lease) {
                throw lease.failure(e, statement.text());
            }
        } catch (RuntimeException | Error e) {
            lease.close();
            throw e;
        }
    }

    private OpenRows<V> rows(RowSource<V> source) {
        return new OpenRows<>("the stream", statement.text(), source);
    }

    private Cursor<V> run(Lease lease) throws SQLException {
        Call call = lease.call(statement);
        try {
            call.fetching(fetchSize);
            parameters.bind(call.bind());
            return new Cursor<>(lease, call, form.run(lease, call), statement.text());
        } catch (SQLException | RuntimeException | Error e) {
            call.close();
            throw e;
        }
    }

    /**
     * Runs a query and reads its rows.
     *
     * @param <V> what a row is read as
     */
    @FunctionalInterface
    public interface Form<V extends @Nullable Object> {
        /** Runs a call whose parameters are bound; returns what reads its rows. */
        Cursor.Current<V> run(Lease lease, Call call) throws SQLException;
    }
}
