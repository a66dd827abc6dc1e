package io.doctable.sql;

import io.doctable.internal.connection.Call;
import io.doctable.internal.connection.Outcome;
import io.doctable.internal.row.ResultRow;
import io.doctable.internal.row.ResultShape;
import io.doctable.internal.row.RowValues;
import io.doctable.internal.rows.Cursor;
import io.doctable.internal.rows.OpenRows;
import io.doctable.internal.rows.RowSource;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Runs the user's SQL on a lent connection, which it keeps only while a query's rows are read. */
final class RawExecution {
    private final Lease lease;
    private final BoundSql bound;
    private final RawSql sql;

    private RawExecution(Lease lease, BoundSql bound) {
        this.lease = lease;
        this.bound = bound;
        this.sql = bound.sql();
    }

    /** Runs a statement on the lease borrowed for it. */
    static Result run(Lease lease, BoundSql bound) {
        try {
            return new RawExecution(lease, bound).run();
        } catch (SQLException e) {
            try (lease) {
                throw lease.failure(e, bound.sql().text());
            }
        } catch (RuntimeException | Error e) {
            lease.close();
            throw e;
        }
    }

    private Result run() throws SQLException {
        if (sql.changesSession()) {
            lease.spends();
        }
        RawSql.InsertTarget target = sql.insertTarget();
        Optional<String> counted = target == null ? Optional.empty() : lease.countedColumn(target);
        return target != null && counted.isPresent()
                ? insert(bound.returning(target, counted.get()))
                : execute(bound.statement());
    }

    private Result execute(SqlStatement statement) throws SQLException {
        Call call = lease.call(statement);
        try {
            bound.bind(call.bind());
            Outcome outcome = call.run(sql.counts());
            RowValues values = outcome.values();
            return values == null ? changed(call, outcome.changed()) : rows(call, values);
        } catch (SQLException | RuntimeException | Error e) {
            call.close();
            throw e;
        }
    }

    private Result changed(Call call, long count) {
        call.close();
        if (sql.defines()) {
            lease.defined(sql);
        }
        lease.close();
        return Result.changed(sql.text(), count, List.of());
    }

    /** Runs an insert that also returns the identity column. */
    private Result insert(SqlStatement returning) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (Call call = lease.call(returning)) {
            bound.bind(call.bind());
            RowValues ids = Objects.requireNonNull(call.run(true).values());
            while (call.next()) {
                keys.add((Long) Objects.requireNonNull(ids.current()[0]));
            }
        } catch (SQLException e) {
            lease.forgetCountedColumns();
            throw e;
        }
        lease.close();
        return Result.changed(sql.text(), keys.size(), keys);
    }

    private Result rows(Call call, RowValues values) throws SQLException {
        ResultShape shape = new ResultShape(values.columns(), lease.context().jsonCodec());
        Cursor<Row> cursor = new Cursor<>(lease, call, () -> new ResultRow(shape, values.current()), sql.text());
        if (sql.writes() || lease.hasTurn()) {
            // A write is complete only when its rows are read to the end, and other writers wait for the turn.
            List<Row> rows = cursor.rest();
            cursor.close();
            boolean counted = sql.counts() && !sql.verb().equals("WITH");
            return result(shape, counted ? rows.size() : -1, RowSource.of(rows));
        }
        Result result = result(shape, -1, cursor);
        lease.lasts();
        lease.pause();
        return result;
    }

    private Result result(ResultShape shape, long rowCount, RowSource<Row> source) {
        OpenRows<Row> rows = new OpenRows<>("the result", sql.text(), source);
        lease.endsWithConnection(rows);
        return Result.of(sql.text(), shape, rowCount, rows);
    }
}
