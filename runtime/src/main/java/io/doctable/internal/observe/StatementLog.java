package io.doctable.internal.observe;

import io.doctable.error.DocTableException;
import io.doctable.internal.row.Masking;
import io.doctable.internal.text.ValueText;
import io.doctable.listen.Echo;
import io.doctable.listen.Execution;
import io.doctable.row.RowShape;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.slf4j.helpers.NOPLogger;

/**
 * Logs an engine's executions as lines of text. Each line goes to one place: the engine's own sink, else SLF4J's logger
 * {@code doctable.engine}, else, if SLF4J has no provider, standard output. Thread-safe.
 */
final class StatementLog {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");
    /** The longest logged statement in characters; listeners get the whole text. */
    private static final int MOST_SQL = 2000;
    /** The key in SLF4J's MDC of a text that lines show, such as the request that the thread works for. */
    private static final String TOKEN = "doctable.token";

    private final @Nullable Consumer<String> sink;
    private final @Nullable String name;

    StatementLog(LogOptions options) {
        this.sink = options.sink();
        this.name = options.name();
    }

    /** Returns whether lines go to SLF4J, and not to a sink or to standard output. */
    boolean usesSlf4j() {
        return sink == null && !(LOG instanceof NOPLogger);
    }

    /** Returns how much of {@code wanted} the level of the logger permits. */
    Echo passes(Echo wanted) {
        if (wanted == Echo.OFF || !usesSlf4j()) {
            return wanted;
        }
        if (!LOG.isInfoEnabled()) {
            return Echo.OFF;
        }
        return LOG.isDebugEnabled() ? wanted : Echo.SQL;
    }

    void before(Execution execution) {
        if (execution.kind() == Execution.Kind.STATEMENT) {
            say(Level.INFO, start(execution) + what(execution.method(), execution.sql()));
        }
    }

    void after(Execution execution) {
        if (execution.kind() == Execution.Kind.STATEMENT) {
            String parameters = execution.parameters().isEmpty() ? "" : execution.parameters() + ", ";
            say(Level.INFO, start(execution) + parameters + rows(execution.rows()) + ", " + time(execution.nanos()));
        } else {
            say(Level.INFO, start(execution) + execution.sql() + ", " + time(execution.nanos()));
        }
    }

    void failed(Execution execution, DocTableException failure) {
        String about = execution.kind() == Execution.Kind.STATEMENT ? execution.parameters() : execution.sql();
        String state = failure.sqlState() == null ? "" : "SQLState " + failure.sqlState() + ", ";
        // Not its message, which is of several lines; the program gets it.
        say(
                Level.INFO,
                start(execution) + about + (about.isEmpty() ? "" : ", ") + "failed after " + time(execution.nanos())
                        + ": " + failure.getClass().getSimpleName() + " (" + state + "code " + failure.vendorCode()
                        + ")");
    }

    void slow(@Nullable String method, String sql, long rows, long nanos, long limit) {
        say(
                Level.WARN,
                start() + "slow: " + time(nanos) + " (the limit is " + time(limit) + "), " + rows(rows) + ": "
                        + what(method, sql));
    }

    void warn(String message) {
        say(Level.WARN, start() + message);
    }

    /** Reports a failure; SLF4J gets its stack as well. */
    void warn(String message, Throwable failure) {
        if (usesSlf4j()) {
            LOG.warn(start() + message, failure);
        } else {
            warn(message + ": " + failure);
        }
    }

    void header(Execution execution, ResultSet found) {
        say(Level.DEBUG, start(execution) + "columns " + values(found, (columns, i) -> columns.getColumnLabel(i)));
    }

    void row(Execution execution, ResultSet found, RowShape known, Masking masking) {
        say(
                Level.DEBUG,
                start(execution) + "row " + values(found, (columns, i) -> shown(found, columns, i, known, masking)));
    }

    private static String shown(ResultSet found, ResultSetMetaData columns, int index, RowShape known, Masking masking)
            throws SQLException {
        boolean whole = known.columns().size() == columns.getColumnCount();
        // A column that is not known may be a sensitive one.
        if (masking.hides(!whole || known.columns().get(index - 1).sensitive())) {
            return ValueText.HIDDEN;
        }
        Object value = found.getObject(index);
        boolean plain = value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof byte[];
        return ValueText.of(plain ? value : found.getString(index));
    }

    private static String values(ResultSet found, ColumnText text) {
        StringJoiner all = new StringJoiner(", ", "(", ")");
        try {
            ResultSetMetaData columns = found.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                all.add(text.of(columns, i));
            }
        } catch (SQLException e) {
            // The program gets the problem when it reads the row.
            all.add("cannot be shown");
        }
        return all.toString();
    }

    private static String what(@Nullable String method, String sql) {
        String line = sql.strip().replaceAll("\\s*\\R\\s*", " ");
        String cut =
                line.length() <= MOST_SQL ? line : line.substring(0, MOST_SQL) + "… (" + line.length() + " characters)";
        return (method == null ? "" : method + ": ") + cut;
    }

    private static String rows(long rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }

    private static String time(long nanos) {
        return String.format(Locale.ROOT, "%.3f ms", nanos / 1e6);
    }

    private String start(Execution execution) {
        return start() + "#" + execution.number() + " ";
    }

    private String start() {
        String token = MDC.get(TOKEN);
        return (name == null ? "" : "[" + name + "] ") + (token == null ? "" : "[" + token + "] ");
    }

    @SuppressWarnings("SystemOut") // where there is no logging, who asks for an echo wants to see it
    private void say(Level level, String line) {
        if (sink != null) {
            sink.accept(line);
        } else if (usesSlf4j()) {
            LOG.atLevel(level).log(line);
        } else {
            System.out.println(line);
        }
    }

    @Override
    public String toString() {
        return sink == null ? "the log of statements" : "the engine's logger " + sink;
    }

    /** Returns the text shown for a column. */
    @FunctionalInterface
    private interface ColumnText {
        String of(ResultSetMetaData columns, int index) throws SQLException;
    }
}
