package io.doctable.toy;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.DeadlockException;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.error.StorageFullException;
import io.doctable.internal.dialect.KnownConstraints;
import io.doctable.internal.dialect.Violations;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;

/** What H2's errors mean, by their codes. Messages about values and constraints show values of rows, and are withheld. */
final class H2Errors {
    private static final Set<Integer> LOST =
            Set.of(ErrorCode.CONNECTION_BROKEN_1, ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);
    private static final Set<Integer> ALREADY_EXISTS = Set.of(
            ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1,
            ErrorCode.INDEX_ALREADY_EXISTS_1,
            ErrorCode.CONSTRAINT_ALREADY_EXISTS_1);
    private static final String VALUES = "2[23].*";

    private static final String NAME = "(\"(?:[^\"]|\"\")*\"|[^\" .():]+)";
    /** {@code public.uq_name ON public.author(name NULLS FIRST) VALUES ...}. */
    private static final Pattern UNIQUE =
            Pattern.compile(".*? ON " + NAME + "\\." + NAME + "\\(([^)]*)\\).*", Pattern.DOTALL);
    /** {@code fk_book: public.book FOREIGN KEY(author_id) REFERENCES ...}. */
    private static final Pattern FOREIGN_KEY =
            Pattern.compile(NAME + ": " + NAME + "\\." + NAME + " FOREIGN KEY\\(([^)]*)\\).*", Pattern.DOTALL);

    private H2Errors() {}

    static DocTableException translate(SQLException e, @Nullable String statement, @Nullable TableSchema table) {
        String text = text(e);
        SQLException cause = withoutValues(e);
        Violations violations = new Violations(statement, cause);
        if (breaksConnection(e)) {
            return new ConnectionLostException("the connection to the database was lost: " + text, statement, cause);
        }
        return switch (e.getErrorCode()) {
            case ErrorCode.DUPLICATE_KEY_1 -> unique(named(text), table, violations);
            case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1,
                    ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1 ->
                foreignKey(named(text), table, violations);
            case ErrorCode.NULL_NOT_ALLOWED ->
                violations.notNull(table == null ? null : table.name(), List.of(unquoted(named(text))));
            case ErrorCode.CHECK_CONSTRAINT_VIOLATED_1 ->
                violations.check(table == null ? null : table.name(), unquoted(first(named(text))));
            case ErrorCode.SEQUENCE_EXHAUSTED ->
                new StorageFullException(
                        "an identity or sequence"
                                + (table == null ? "" : ", probably that of table " + table.qualifiedName() + ",")
                                + " is exhausted, so the database has no id for a new row",
                        statement,
                        cause);
            case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.CONCURRENT_UPDATE_1 ->
                new DatabaseLockedException(
                        "another transaction held the lock longer than the lock timeout", statement, cause);
            case ErrorCode.DEADLOCK_1 ->
                new DeadlockException(
                        "this transaction and another one waited for each other; repeat the whole transaction",
                        statement,
                        cause);
            case ErrorCode.STATEMENT_WAS_CANCELED ->
                new StatementTimeoutException("the statement was cancelled: " + text, statement, cause);
            case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 ->
                new NoSuchTableException("no such table: " + text, statement, cause);
            default ->
                new DocTableException(
                        "H2 rejected the statement: " + (cause == e ? text : cause.getMessage()), statement, cause);
        };
    }

    private static DocTableException unique(String about, @Nullable TableSchema table, Violations violations) {
        Matcher parts = UNIQUE.matcher(about);
        if (!parts.matches()) {
            return violations.unique(null, null, List.of());
        }
        String name = unquoted(parts.group(2));
        List<String> columns = columns(parts.group(3));
        return violations.unique(name, new KnownConstraints(table).uniqueOver(name, columns), columns);
    }

    private static DocTableException foreignKey(String about, @Nullable TableSchema table, Violations violations) {
        Matcher parts = FOREIGN_KEY.matcher(about);
        if (!parts.matches()) {
            return violations.foreignKey(null, null, List.of());
        }
        String name = unquoted(parts.group(3));
        boolean ours = table != null && table.name().equals(name);
        return violations.foreignKey(name, unquoted(parts.group(1)), ours ? columns(parts.group(4)) : List.of());
    }

    private static List<String> columns(String list) {
        return Arrays.stream(list.split(", ", -1))
                .map(column -> unquoted(column.replaceAll(" (NULLS|DESC|ASC).*", "")))
                .toList();
    }

    /** What a message names, between its first and last quotation mark. */
    private static String named(String text) {
        int start = text.indexOf('"');
        int end = text.lastIndexOf('"');
        return start < 0 || end <= start ? "" : text.substring(start + 1, end).replace("\"\"", "\"");
    }

    private static String first(String named) {
        int colon = named.indexOf(": ");
        return colon < 0 ? named : named.substring(0, colon);
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name;
    }

    private static String text(SQLException e) {
        return e instanceof JdbcException h2 ? h2.getOriginalMessage() : String.valueOf(e.getMessage());
    }

    /** The exception itself if it shows no values, else one in its place. */
    private static SQLException withoutValues(SQLException e) {
        String state = e.getSQLState();
        if (state == null || !state.matches(VALUES)) {
            return e;
        }
        SQLException withheld = new SQLException(
                "a value is refused (the message is withheld because it contains the value)", state, e.getErrorCode());
        withheld.setStackTrace(e.getStackTrace());
        return withheld;
    }

    static boolean isCancelled(SQLException e) {
        return e.getErrorCode() == ErrorCode.STATEMENT_WAS_CANCELED;
    }

    static boolean breaksConnection(SQLException e) {
        return LOST.contains(e.getErrorCode());
    }

    static boolean endsTransaction(SQLException e) {
        return breaksConnection(e) || e.getErrorCode() == ErrorCode.DEADLOCK_1;
    }

    static boolean isCreationRace(SQLException e) {
        return ALREADY_EXISTS.contains(e.getErrorCode());
    }
}
