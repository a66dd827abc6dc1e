package io.doctable.internal.sqlite;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.CorruptDatabaseException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.SerializationFailureException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.error.StorageFullException;
import io.doctable.internal.dialect.AsciiCase;
import io.doctable.internal.dialect.KnownConstraints;
import io.doctable.internal.dialect.Violations;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What SQLite's errors mean. Its SQLState is always null; the extended result code is the kind of an error. The message
 * names tables, columns and constraints, never values.
 */
final class SqliteErrors {
    private static final String UNIQUE = "UNIQUE constraint failed: ";
    private static final String NOT_NULL = "NOT NULL constraint failed: ";
    private static final String FOREIGN_KEY = "FOREIGN KEY constraint failed";
    private static final String CHECK = "CHECK constraint failed: ";
    private static final String INDEX = "index '";
    private static final String OVERFLOW = "integer overflow";
    private static final String NO_TABLE = "no such table: ";
    private static final String MOVED_REMEDY = ". Its connections are closed. The next call opens the file that is"
            + " then at this path, or creates one if the engine may; restore the right file before you repeat"
            + " the work";
    private static final String NO_DATABASE = "unknown database ";
    private static final int PRIMARY = 0xff;

    private SqliteErrors() {}

    static DocTableException translate(SQLException e, @Nullable String statement, @Nullable TableSchema table) {
        SQLiteException error = find(e);
        if (error == null) {
            return new DocTableException("the database failed: " + e.getMessage(), statement, e);
        }
        SQLiteErrorCode code = error.getResultCode();
        String message = text(error);
        return switch (code) {
            // SQLite reports a full disk, but not a quota, a limit of file sizes, or a disk that fails.
            case SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE ->
                new StorageFullException(
                        "cannot write a file of the database: a quota or file size limit is reached, or the disk"
                                + " fails (" + message + "); the transaction is rolled back",
                        statement,
                        e);
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                unique(message, table, new Violations(statement, e));
            case SQLITE_CONSTRAINT_FOREIGNKEY -> new Violations(statement, e).foreignKey(null, null, List.of());
            // What a trigger raises, and what RESTRICT refuses.
            case SQLITE_CONSTRAINT_TRIGGER ->
                message.equals(FOREIGN_KEY)
                        ? new Violations(statement, e).foreignKey(null, null, List.of())
                        : byPrimaryCode(code.code & PRIMARY, message, statement, e);
            case SQLITE_FULL ->
                new StorageFullException(full(statement, table) + "; the transaction is rolled back", statement, e);
            case SQLITE_CONSTRAINT_CHECK ->
                new Violations(statement, e).check(table == null ? null : table.name(), after(CHECK, message));
            case SQLITE_CONSTRAINT_NOTNULL -> {
                Place place = Place.of(after(NOT_NULL, message), table);
                yield new Violations(statement, e).notNull(place.table, place.columns);
            }
            case SQLITE_BUSY_SNAPSHOT ->
                new SerializationFailureException(
                        "another connection changed the database after this transaction began to read; repeat the whole transaction",
                        statement,
                        e);
            case SQLITE_READONLY_DBMOVED ->
                new ConnectionLostException(
                        (error instanceof MovedFileException
                                        ? message
                                        : "the database file was moved or deleted while it was open")
                                + MOVED_REMEDY,
                        statement,
                        e);
            default -> byPrimaryCode(code.code & PRIMARY, message, statement, e);
        };
    }

    private static DocTableException byPrimaryCode(
            int code, String message, @Nullable String statement, SQLException e) {
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new DatabaseLockedException(
                    "another connection kept the database locked longer than the busy timeout (" + message
                            + "): one of another process, or one with an open stream, which prevents changes until the"
                            + " stream is closed unless the file is in WAL mode",
                    statement,
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new CorruptDatabaseException(
                    "the file is not an SQLite database, or it is damaged (" + message + ")", statement, e);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            return new ReadOnlyException("the database is read-only", statement, e);
        }
        if (code == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
            return new StatementTimeoutException("the statement was cancelled", statement, e);
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return new DocTableException(
                    "SQLite cannot open the file. Check that it exists and that this process may read it and write to its folder. A"
                            + " database in WAL mode needs more files in that folder, even for reading. On a read-only medium, where"
                            + " nobody changes the file, build the engine with readOnly(true) and add ?immutable=1 to the"
                            + " URL",
                    statement,
                    e);
        }
        if (saysNoTransaction(e)) {
            return new InactiveTransactionException(
                    "the transaction was ended without the engine, by COMMIT or ROLLBACK on the driver's own connection",
                    statement,
                    e);
        }
        if (message.startsWith(NO_TABLE)) {
            return new NoSuchTableException("no such table: " + after(NO_TABLE, message), statement, e);
        }
        if (message.startsWith(NO_DATABASE)) {
            return new DocTableException(
                    "there is no attached database \"" + after(NO_DATABASE, message)
                            + "\"; on SQLite a schema is an attached database: "
                            + "attach it to each connection with builder.onConnect(…), or remove schema from @DocTable",
                    statement,
                    e);
        }
        if (message.equals(OVERFLOW)) {
            return new DocTableException(
                    "SQLite rejected the statement: a computed integer is out of range, or a computed decimal has more"
                            + " than 15 digits, which SQLite does not compute exactly (" + message
                            + "); read the values and compute in Java",
                    statement,
                    e);
        }
        return new DocTableException("SQLite rejected the statement: " + message, statement, e);
    }

    private static DocTableException unique(String message, @Nullable TableSchema table, Violations violations) {
        String about = after(UNIQUE, message);
        if (about.startsWith(INDEX)) {
            String index = about.substring(INDEX.length(), about.length() - 1);
            return violations.unique(table == null ? null : table.name(), index, List.of());
        }
        Place place = Place.of(about, table);
        KnownConstraints known = new KnownConstraints(table, AsciiCase::lower);
        return violations.unique(
                known.spelled(place.table), known.uniqueOver(place.table, place.columns), place.columns);
    }

    /** SQLite has one code for a full disk and for an identity that has counted to its end. */
    private static String full(@Nullable String statement, @Nullable TableSchema table) {
        String room = "there is no space left for the database";
        boolean inserts = statement != null && statement.stripLeading().regionMatches(true, 0, "insert", 0, 6);
        if (!inserts || (table != null && table.generatedBy(Generation.IDENTITY).isEmpty())) {
            return room;
        }
        return room + " (a full disk, or max_page_count), or "
                + (table == null ? "the table" : "table " + table.qualifiedName()) + " has a row with the largest id, "
                + Long.MAX_VALUE + ", so no id is left for a new row";
    }

    private static String after(String words, String message) {
        return message.startsWith(words) ? message.substring(words.length()) : message;
    }

    /** SQLite's own words, which the driver puts into parentheses after its own. */
    private static String text(SQLiteException error) {
        String message = Objects.requireNonNullElse(error.getMessage(), "");
        int open = message.indexOf(" (");
        return open >= 0 && message.endsWith(")") ? message.substring(open + 2, message.length() - 1) : message;
    }

    private static @Nullable SQLiteException find(SQLException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException found) {
                return found;
            }
        }
        return null;
    }

    private static int primaryCode(SQLException e) {
        SQLiteException error = find(e);
        return error == null ? 0 : error.getResultCode().code & PRIMARY;
    }

    static boolean isBusy(SQLException e) {
        int code = primaryCode(e);
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    static boolean isCancelled(SQLException e) {
        return primaryCode(e) == SQLiteErrorCode.SQLITE_INTERRUPT.code;
    }

    static boolean saysNoTransaction(SQLException e) {
        return String.valueOf(e.getMessage()).contains("no transaction is active");
    }

    static boolean saysAlreadyExists(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return (message.contains("already exists") || message.contains("there is already"))
                && primaryCode(e) == SQLiteErrorCode.SQLITE_ERROR.code;
    }

    /** Whether the connection has a file open that is no longer the database. */
    static boolean isLeftBehind(SQLException e) {
        SQLiteException error = find(e);
        return error != null && error.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED;
    }

    static boolean breaksConnection(SQLException e) {
        SQLiteException error = find(e);
        return error != null
                && (isLeftBehind(e)
                        || List.of(
                                        SQLiteErrorCode.SQLITE_CORRUPT.code,
                                        SQLiteErrorCode.SQLITE_NOTADB.code,
                                        SQLiteErrorCode.SQLITE_CANTOPEN.code,
                                        SQLiteErrorCode.SQLITE_IOERR.code,
                                        SQLiteErrorCode.SQLITE_MISUSE.code)
                                .contains(primaryCode(e)));
    }

    /** A commit whose last step failed may have reached the file. */
    static boolean mayBeStored(SQLException e) {
        return primaryCode(e) == SQLiteErrorCode.SQLITE_IOERR.code;
    }

    static boolean endsTransaction(SQLException e) {
        return List.of(
                        SQLiteErrorCode.SQLITE_FULL.code,
                        SQLiteErrorCode.SQLITE_IOERR.code,
                        SQLiteErrorCode.SQLITE_NOMEM.code,
                        SQLiteErrorCode.SQLITE_CORRUPT.code)
                .contains(primaryCode(e));
    }

    /** The table and columns that a message names: {@code article.author_id, article.url}. */
    private record Place(@Nullable String table, List<String> columns) {
        static Place of(String text, @Nullable TableSchema at) {
            // A name may have dots and commas itself; the names of the table at work tell where they end.
            String prefix = at == null ? "" : at.name() + ".";
            if (at == null || !text.startsWith(prefix)) {
                int dot = text.indexOf('.');
                if (dot < 0) {
                    return new Place(null, List.of());
                }
                prefix = text.substring(0, dot + 1);
            }
            String between = ", " + prefix;
            List<String> columns =
                    Arrays.asList(text.substring(prefix.length()).split(java.util.regex.Pattern.quote(between), -1));
            return new Place(prefix.substring(0, prefix.length() - 1), columns);
        }
    }
}
