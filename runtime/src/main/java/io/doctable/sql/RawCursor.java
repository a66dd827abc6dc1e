package io.doctable.sql;

import io.doctable.internal.connection.Call;
import io.doctable.internal.row.ResultRow;
import io.doctable.internal.row.ResultShape;
import io.doctable.internal.row.RowValues;
import io.doctable.internal.rows.Cursor;
import io.doctable.internal.rows.OpenRows;
import io.doctable.internal.rows.RowStream;
import io.doctable.internal.session.Lease;
import io.doctable.row.Row;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a query of the user whose rows the database sends in parts. */
final class RawCursor implements RowStream.Form<Row> {
    private final BoundSql bound;
    private @Nullable ResultShape shape;

    private RawCursor(BoundSql bound) {
        this.bound = bound;
    }

    /**
     * Runs the query.
     *
     * @throws IllegalArgumentException if the statement may change something; nothing is sent
     * @throws IllegalStateException if the statement returns no rows
     */
    static Result open(Supplier<Lease> leases, BoundSql bound) {
        if (bound.sql().writes()) {
            throw new IllegalArgumentException("a cursor and a stream only read, but "
                    + bound.sql().verb() + " may change something; run it with execute: "
                    + bound.sql().text());
        }
        RawCursor form = new RawCursor(bound);
        OpenRows<Row> rows = new RowStream<>(bound.statement(), bound, RowStream.DEFAULT_FETCH_SIZE, form).open(leases);
        return Result.of(bound.sql().text(), Objects.requireNonNull(form.shape), -1, rows);
    }

    @Override
    public Cursor.Current<Row> run(Lease lease, Call call) throws SQLException {
        RowValues values = call.run(false).values();
        if (values == null) {
            throw new IllegalStateException("the statement returns no rows; run it with execute: "
                    + bound.sql().text());
        }
        ResultShape columns = new ResultShape(values.columns(), lease.context().jsonCodec());
        shape = columns;
        return () -> new ResultRow(columns, values.current());
    }
}
