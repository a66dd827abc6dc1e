package io.doctable.listen;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement, before it is sent or after it has finished. Beginning and ending a transaction are
 * executions as well.
 *
 * @param number the number of the execution among those of the engine that were observed; the same before and after
 * @param engine the engine's logging name, else its URL without the password
 * @param kind the effect of the statement on the transaction
 * @param method the DAO method that runs it, such as {@code ArticleDao.insert}; null if there is none
 * @param sql the statement, with a {@code ?} for each parameter
 * @param parameters the values as text: {@code ***} for sensitive columns, long texts and lists shortened, bytes as
 *     their count; empty if there are none
 * @param rows how many rows it changed, or how many were read from it; 0 before it is sent
 * @param nanos how long the driver worked on it, in nanoseconds, including reading its rows; 0 before it is sent
 * @param thread the name of the thread
 */
public record Execution(
        long number,
        String engine,
        Kind kind,
        @Nullable String method,
        String sql,
        String parameters,
        long rows,
        long nanos,
        String thread) {
    /** The effect of a statement on the transaction that it runs in. */
    public enum Kind {
        /** None: any statement other than those below. */
        STATEMENT,
        /** Begins the transaction. */
        BEGIN,
        /** Commits the transaction. */
        COMMIT,
        /** Rolls back the whole transaction. */
        ROLLBACK,
        /** Sets a savepoint. */
        SAVEPOINT,
        /** Releases a savepoint and keeps what was done since. */
        RELEASE,
        /** Undoes what was done since a savepoint. */
        ROLLBACK_TO_SAVEPOINT;

        /** Returns the kind of a statement with this text. */
        public static Kind of(String sql) {
            // Every statement that DocTable writes by itself begins with its first word.
            int end = 0;
            while (end < sql.length() && Character.isLetter(sql.charAt(end))) {
                end++;
            }
            return switch (sql.substring(0, end).toUpperCase(Locale.ROOT)) {
                case "BEGIN" -> BEGIN;
                case "COMMIT" -> COMMIT;
                case "ROLLBACK" -> sql.regionMatches(true, end, " TO ", 0, 4) ? ROLLBACK_TO_SAVEPOINT : ROLLBACK;
                case "SAVEPOINT" -> SAVEPOINT;
                case "RELEASE" -> RELEASE;
                default -> STATEMENT;
            };
        }
    }
}
