package io.doctable.engine;

import io.doctable.dialect.RawSql;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowValues;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the user's own SQL on a lent connection, which it keeps only for the rows of a query. */
final class RawExecution {
    private static final RowSource NOTHING = new Copied(List.of());

    private final Lease lease;
    private final BoundSql bound;
    private final RawSql sql;

    private RawExecution(Lease lease, BoundSql bound) {
        this.lease = lease;
        this.bound = bound;
        this.sql = bound.sql();
    }

    /** Runs a statement on what was lent for it. */
    static Result run(Lease lease, BoundSql bound) {
        try {
            return new RawExecution(lease, bound).run();
        } catch (SQLException e) {
            RuntimeException failure = lease.failure(e, bound.sql().text());
            lease.close();
            throw failure;
        } catch (RuntimeException | Error e) {
            lease.close();
            throw e;
        }
    }

    private Result run() throws SQLException {
        if (sql.changesSession()) {
            lease.spends();
        }
        Call call = lease.call(bound.statement());
        Result result;
        try {
            bound.bind(call.bind());
            Outcome outcome = call.run(sql.counts());
            RowValues values = outcome.values();
            result = values == null ? changed(call, outcome.changed()) : rows(call, values);
        } catch (SQLException | RuntimeException | Error e) {
            call.close();
            throw e;
        }
        return result;
    }

    private Result changed(Call call, long count) {
        call.close();
        if (sql.defines()) {
            lease.defined(sql);
        }
        lease.close();
        return new Result(sql.text(), null, count, NOTHING);
    }

    private Result rows(Call call, RowValues values) throws SQLException {
        JsonCodec json = lease.engine().jsonCodec();
        ResultShape shape = new ResultShape(values.columns(), json);
        Cursor cursor = new Cursor(lease, call, values, sql.text());
        if (sql.writes() || lease.hasTurn()) {
            // What writes must be read to its end to be complete; and others wait for the turn.
            List<@Nullable Object[]> rows = cursor.rest();
            cursor.close();
            boolean counted = sql.counts() && !sql.verb().equals("WITH");
            Result result = new Result(sql.text(), shape, counted ? rows.size() : -1, new Copied(rows));
            lease.endsWithConnection(result);
            return result;
        }
        Result result = new Result(sql.text(), shape, -1, cursor);
        lease.endsWithConnection(result);
        lease.pause();
        return result;
    }

    /** Rows that are all here. */
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
