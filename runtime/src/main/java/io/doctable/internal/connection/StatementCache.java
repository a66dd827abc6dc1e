package io.doctable.internal.connection;

import io.doctable.error.DocTableException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.RowLoader;
import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.observe.Observation;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.statement.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The prepared statements of one connection, by text; the least recently used is evicted first. They are freed with the
 * connection. Used by one thread at a time.
 */
public final class StatementCache {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");

    private final Connection raw;
    private final RowRoute route;
    private final ConnectionHealth health;
    private final int most;
    private final Map<String, Call> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Call> underWay = new ArrayList<>();
    private long executions;

    /** @param most how many statements to keep */
    public StatementCache(Connection raw, RowRoute route, int most) {
        this.raw = raw;
        this.route = route;
        this.health = route.health();
        this.most = most;
    }

    /** Returns the driver's connection; the caller reports its exceptions to {@link #health}. */
    Connection driver() {
        return raw;
    }

    RowRoute route() {
        return route;
    }

    ConnectionHealth health() {
        return health;
    }

    /** Runs a statement without parameters or result, within a limit if there is one. */
    public void execute(String sql, @Nullable TimeLimit limit, Dialect dialect) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            executed();
            if (limit == null) {
                statement.execute(sql);
            } else {
                execute(statement, sql, new Watch(limit, dialect, raw, statement));
            }
        }
    }

    private void execute(Statement statement, String sql, Watch watch) throws SQLException {
        watch.enter();
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw watch.explain(e);
        } finally {
            watch.leave();
            watch.end();
        }
        if (watch.lingers()) {
            heal();
        }
    }

    /** The statement of that text, kept if it is free, else a second one that lives for one execution. */
    public Call call(SqlStatement statement) throws SQLException {
        Call known = kept.get(statement.text());
        if (known != null && known.begin(statement)) {
            return known;
        }
        boolean keep = known == null && most > 0;
        Call made = prepare(statement, keep);
        made.begin(statement);
        if (keep) {
            kept.put(statement.text(), made);
            if (kept.size() > most) {
                giveUpOne();
            }
        }
        return made;
    }

    /** A loader of rows, null if the connection has no way to load rows. */
    public @Nullable Load load(SqlStatement statement, @Nullable Observation observation) throws SQLException {
        RowLoader loader = route.loader(raw, statement.text(), statement.parameters());
        return loader == null ? null : new Load(this, loader, statement, observation);
    }

    private Call prepare(SqlStatement statement, boolean keep) throws SQLException {
        requireFewParameters(statement);
        try {
            PreparedStatement prepared = raw.prepareStatement(statement.text());
            try {
                return new Call(this, prepared, statement, keep);
            } catch (SQLException | RuntimeException e) {
                prepared.close();
                throw e;
            }
        } catch (SQLException | RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    private void requireFewParameters(SqlStatement statement) {
        int parameters = statement.parameters().columns().size();
        if (parameters > route.mostParameters()) {
            throw new DocTableException(
                    String.format(
                            Locale.ROOT,
                            "the statement has %,d parameters, but this database takes at most %,d parameters. Use the"
                                    + " in(…) of a column, which sends all values as one parameter; in raw SQL, give the"
                                    + " values as one list: Bind.of(ColumnType.listOf(…), values) for \"= ANY(:values)\";"
                                    + " or split the work",
                            parameters,
                            route.mostParameters()),
                    statement.text(),
                    null);
        }
    }

    private void giveUpOne() {
        for (Iterator<Call> eldest = kept.values().iterator(); eldest.hasNext(); ) {
            Call each = eldest.next();
            if (!each.isBusy()) {
                eldest.remove();
                each.discard();
                return;
            }
        }
    }

    /** Forgets a statement that failed or was given up. */
    void forget(String text, Call call) {
        kept.remove(text, call);
    }

    /** Returns whether rows are sent in parts only inside a transaction. */
    public boolean streamsNeedTransaction() {
        return route.streamsNeedTransaction();
    }

    /** Counts one execution. */
    public void executed() {
        executions++;
    }

    /** Returns how many executions were begun since the connection was made. */
    public long executions() {
        return executions;
    }

    /** Returns how many statements are cached. */
    public int size() {
        return kept.size();
    }

    /** A statement is under way. */
    void begins(Call call) {
        underWay.add(call);
    }

    /** A statement has ended. */
    void ends(Call call) {
        // The youngest first: most often there is but one.
        underWay.remove(underWay.lastIndexOf(call));
    }

    /**
     * Ends all statements, so that a cancel among them reaches no later one. A connection that does not recover is
     * broken.
     */
    public void heal() {
        List.copyOf(underWay)
                .forEach(each ->
                        each.cutOff("another statement of this connection was cancelled, which also ended this one"));
        List.copyOf(kept.values()).forEach(Call::discard);
        kept.clear();
        try (Statement probe = raw.createStatement()) {
            probe.execute("SELECT 1");
        } catch (SQLException e) {
            health.breaks();
            LOG.debug("a connection does not recover from a cancelled statement", e);
        } catch (RuntimeException | Error e) {
            health.breaks();
            throw e;
        }
    }

    /** Returns how many statements are in progress. */
    public int busy() {
        return underWay.size();
    }
}
