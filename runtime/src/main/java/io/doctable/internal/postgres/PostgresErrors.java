package io.doctable.internal.postgres;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.CorruptDatabaseException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.DeadlockException;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.SerializationFailureException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.error.StorageFullException;
import io.doctable.internal.dialect.KnownConstraints;
import io.doctable.internal.dialect.Violations;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL's errors mean, by SQLState and the fields of the server's message. Details, and the messages about
 * malformed data, hold values of rows: neither they nor a cause that shows them leave this class.
 */
final class PostgresErrors {
    private static final Set<String> CREATION_RACE = Set.of("23505", "42P07", "42710", "40P01", "XX000", "55P03");
    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");
    /** No such connection, none made, refused, not now; ended for resting, outside a transaction and inside. */
    private static final Set<String> NOT_SENT = Set.of("08003", "08001", "08004", "57P03", "57P05", "25P03");

    private static final String DATA = "22";
    private static final String CONNECTION = "08";
    /** The driver's: the server takes no connection of this kind (without a password, with SSL), now or later. */
    private static final String NOT_ACCEPTED = "08004";

    private PostgresErrors() {}

    static DocTableException translate(SQLException e, @Nullable String statement, @Nullable TableSchema table) {
        PSQLException error = find(e);
        ServerErrorMessage server = error == null ? null : error.getServerErrorMessage();
        SQLException cause = withoutValues(error == null ? e : error, server);
        String state = state(e);
        if (breaksConnection(e) && !state.equals(NOT_ACCEPTED)) {
            return new ConnectionLostException(
                    "the connection to the database was lost or could not be opened: " + text(cause, server),
                    statement,
                    cause);
        }
        String about = server == null ? null : server.getTable();
        return switch (state) {
            case "23505" -> unique(server, table, new Violations(statement, cause));
            case "23503" -> foreignKey(server, table, new Violations(statement, cause));
            case "23514" ->
                new Violations(statement, cause).check(about, server == null ? null : server.getConstraint());
            case "23502" ->
                new Violations(statement, cause)
                        .notNull(
                                about,
                                server == null || server.getColumn() == null ? List.of() : List.of(server.getColumn()));
            case "40001" ->
                new SerializationFailureException(
                        "the transaction conflicts with a concurrent transaction; repeat the whole transaction",
                        statement,
                        cause);
            case "40P01" ->
                new DeadlockException(
                        "this transaction and another one waited for each other; repeat the whole transaction",
                        statement,
                        cause);
            case "55P03" ->
                new DatabaseLockedException(
                        "another transaction held the lock longer than the lock timeout", statement, cause);
            case "57014" ->
                new StatementTimeoutException("the statement was cancelled: " + text(cause, server), statement, cause);
            case "2200H" ->
                new StorageFullException(
                        "an identity or sequence"
                                + (table == null ? "" : ", probably that of table " + table.qualifiedName() + ",")
                                + " is exhausted, so the database has no id for a new row",
                        statement,
                        cause);
            case "53100", "53400" ->
                new StorageFullException("the server has no space left: " + text(cause, server), statement, cause);
            case "25006" -> new ReadOnlyException("the database is read-only", statement, cause);
            case "25P01" ->
                new InactiveTransactionException(
                        "the transaction was ended without the engine, by COMMIT or ROLLBACK on the driver's own connection",
                        statement,
                        cause);
            case "25P02" ->
                new InactiveTransactionException(
                        "an earlier statement of the transaction failed, so it can only be rolled back",
                        statement,
                        cause);
            case "42P18" ->
                new DocTableException(
                        "PostgreSQL cannot infer the type of a placeholder: " + text(cause, server)
                                + ". Placeholders are counted from the start of the statement. Give the value a type:"
                                + " Bind.of(String.class, null) for a NULL, or a cast in the SQL",
                        statement,
                        cause);
            case "42P01" -> new NoSuchTableException("no such table: " + text(cause, server), statement, cause);
            case "3F000" ->
                new DocTableException(
                        text(cause, server)
                                + ". DocTable creates tables but not schemas: create the schema before the first use"
                                + " (CREATE SCHEMA …), or correct schema in @DocTable",
                        statement,
                        cause);
            case "XX001", "XX002" ->
                new CorruptDatabaseException("the database is damaged: " + text(cause, server), statement, cause);
            case "0A000" -> {
                String text = text(cause, server);
                // Somebody altered the table; a statement prepared anew, in a transaction of its own, will do.
                yield text.contains("cached plan")
                        ? new SerializationFailureException(
                                "another session altered the table; repeat the transaction", statement, cause)
                        : new DocTableException("PostgreSQL rejected the statement: " + text, statement, cause);
            }
            default ->
                new DocTableException("PostgreSQL rejected the statement: " + text(cause, server), statement, cause);
        };
    }

    private static DocTableException unique(
            @Nullable ServerErrorMessage server, @Nullable TableSchema table, Violations violations) {
        if (server == null) {
            return violations.unique(null, null, List.of());
        }
        KnownConstraints known = new KnownConstraints(table);
        String constraint = server.getConstraint();
        List<String> columns = known.columnsOf(server.getTable(), constraint);
        if (columns.isEmpty()) {
            // A table that was not made by us names its constraints otherwise.
            columns = keyColumns(server.getDetail());
            String ours = known.uniqueOver(server.getTable(), columns);
            constraint = ours == null ? constraint : ours;
        }
        return violations.unique(server.getTable(), constraint, columns);
    }

    private static DocTableException foreignKey(
            @Nullable ServerErrorMessage server, @Nullable TableSchema table, Violations violations) {
        if (server == null) {
            return violations.foreignKey(null, null, List.of());
        }
        KnownConstraints known = new KnownConstraints(table);
        String constraint = server.getConstraint();
        List<String> columns = known.columnsOf(server.getTable(), constraint);
        if (columns.isEmpty() && table != null && table.name().equals(server.getTable())) {
            columns = keyColumns(server.getDetail());
            String ours = known.foreignKeyFrom(server.getTable(), columns);
            constraint = ours == null ? constraint : ours;
        }
        return violations.foreignKey(server.getTable(), constraint, columns);
    }

    /** The columns in a detail like {@code Key (author_id, url)=(7, secret) already exists}; what follows is values. */
    private static List<String> keyColumns(@Nullable String detail) {
        int start = detail == null ? -1 : detail.indexOf('(');
        int end = detail == null ? -1 : detail.indexOf(")=(");
        if (detail == null || start < 0 || end < start) {
            return List.of();
        }
        return Arrays.stream(detail.substring(start + 1, end).split(", ", -1))
                .map(PostgresErrors::unquoted)
                .toList();
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name;
    }

    private static String text(SQLException cause, @Nullable ServerErrorMessage server) {
        String message = server == null || cause instanceof Withheld ? cause.getMessage() : server.getMessage();
        return String.valueOf(message);
    }

    /** The exception itself if it shows no values, else one in its place. */
    private static SQLException withoutValues(SQLException e, @Nullable ServerErrorMessage server) {
        if (state(e).startsWith(DATA)) {
            String what = switch (state(e)) {
                case "22001" -> "a text is too long for its type";
                case "22003" -> "a number is out of the range of its type";
                default -> "a value does not match its type";
            };
            return new Withheld(what + " (the message is withheld because it contains the value)", e);
        }
        if (server == null) {
            return e;
        }
        String message = String.valueOf(e.getMessage());
        String primary = String.valueOf(server.getMessage());
        boolean quotes = Stream.of(server.getDetail(), server.getHint(), server.getWhere(), server.getInternalQuery())
                .anyMatch(each -> each != null && message.contains(each));
        return quotes || !message.contains(primary) ? new Withheld(primary, e) : e;
    }

    /** The driver's own exception; a batch wraps it into one whose message has the rows. */
    private static @Nullable PSQLException find(SQLException e) {
        for (SQLException each = e; each != null; each = each.getNextException()) {
            for (Throwable t = each; t != null; t = t.getCause()) {
                if (t instanceof PSQLException found) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String state(SQLException e) {
        PSQLException error = find(e);
        String state = error == null ? e.getSQLState() : error.getSQLState();
        return state == null ? "" : state;
    }

    static boolean breaksConnection(SQLException e) {
        String state = state(e);
        return state.startsWith(CONNECTION) || LOST.contains(state);
    }

    /** A connection that was closed before, or that the server ended while it waited, has carried nothing. */
    static boolean mayBeStored(SQLException e) {
        return breaksConnection(e) && !NOT_SENT.contains(state(e));
    }

    static boolean isCancelled(SQLException e) {
        return state(e).equals("57014");
    }

    static boolean isCreationRace(SQLException e) {
        return CREATION_RACE.contains(state(e));
    }

    /** Stands for an exception of the driver that would show values: same codes, same stack. */
    private static final class Withheld extends SQLException {
        private static final long serialVersionUID = 1L;

        Withheld(String message, SQLException original) {
            super(message, original.getSQLState(), original.getErrorCode());
            setStackTrace(original.getStackTrace());
        }
    }
}
