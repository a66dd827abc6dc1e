package io.doctable.sql;

import io.doctable.internal.connection.Call;
import io.doctable.internal.connection.Outcome;
import io.doctable.internal.row.ResultShape;
import io.doctable.internal.row.RowValues;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.json.JsonCodec;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        JsonCodec json = lease.context().jsonCodec();
        ResultShape shape = new ResultShape(values.columns(), json);
        Cursor cursor = new Cursor(lease, call, values, sql.text());
        if (sql.writes() || lease.hasTurn()) {
            // A write is complete only when its rows are read to the end, and other writers wait for the turn.
            List<@Nullable Object[]> rows = cursor.rest();
            cursor.close();
            boolean counted = sql.counts() && !sql.verb().equals("WITH");
            Result result = Result.of(sql.text(), shape, counted ? rows.size() : -1, new Copied(rows));
            lease.endsWithConnection(result.open());
            return result;
        }
        Result result = Result.of(sql.text(), shape, -1, cursor);
        lease.endsWithConnection(result.open());
        lease.lasts();
        lease.pause();
        return result;
    }

    /** Rows that are all in memory. */
    private static final class Copied implements RowSource {
        private final Iterator<@Nullable Object[]> rows;

        Copied(List<@Nullable Object[]> rows) {
            this.rows = rows.iterator();
        }

        @Override
        public @Nullable Object @Nullable [] next() {
            return rows.hasNext() ? rows.next() : null;
        }

        @Override
        public void close() {}
    }
}
