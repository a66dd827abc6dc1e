package io.doctable.engine;

import io.doctable.dialect.RowRoute;
import io.doctable.dialect.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A connection as the driver made it, and the statements kept on it: by their text, the least used given up first. They
 * die with the connection, which frees them. Used by one borrower at a time.
 */
final class PhysicalConnection {
    private final Connection raw;
    private final RowRoute route;
    private final int most;
    private final Map<String, Call> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long executions;
    private int busy;

    /** @param most how many statements to keep */
    PhysicalConnection(Connection raw, RowRoute route, int most) {
        this.raw = raw;
        this.route = route;
        this.most = most;
    }

    Connection raw() {
        return raw;
    }

    RowRoute route() {
        return route;
    }

    /** The statement of that text, kept if it is free, else a second one that lives for one execution. */
    Call call(SqlStatement statement) throws SQLException {
        Call known = kept.get(statement.text());
        if (known != null && known.begin(statement)) {
            return known;
        }
        boolean keep = known == null && most > 0;
        Call made = new Call(this, raw.prepareStatement(statement.text()), statement, keep);
        made.begin(statement);
        if (keep) {
            kept.put(statement.text(), made);
            if (kept.size() > most) {
                giveUpOne();
            }
        }
        return made;
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

    /** Counts one execution. */
    void executed() {
        executions++;
    }

    /** How many executions were begun since the connection was made. */
    long executions() {
        return executions;
    }

    /** How many statements are kept. */
    int keptStatements() {
        return kept.size();
    }

    /** Counts the statements under way, up or down by one. */
    void busy(int change) {
        busy += change;
    }

    /** How many statements are under way. */
    int busyStatements() {
        return busy;
    }
}
