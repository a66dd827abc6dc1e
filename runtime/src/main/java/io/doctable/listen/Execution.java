package io.doctable.listen;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One statement on its way to the database, or back from it; beginning and ending a transaction are such as well.
 *
 * @param number counts the engine's executions that somebody listened to; the same before and after
 * @param engine the engine's logging name, else its URL without the password
 * @param kind what the statement does to the transaction, if anything
 * @param method the DAO's method that it is for, such as {@code ArticleDao.insert}; null where it is for none
 * @param sql its text, with a {@code ?} for each parameter
 * @param parameters the values as text: {@code ***} for those of sensitive columns, texts and lists cut when they are
 *     long, bytes as their number; empty where there are none
 * @param rows how many rows it changed, or how many were read from it; 0 before it is sent
 * @param nanos nanoseconds that the driver worked on it, reading its rows included; 0 before it is sent
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
    /** What a statement does to the transaction that it runs in. */
    public enum Kind {
        /** Nothing: any statement but those below. */
        STATEMENT,
        /** Begins it. */
        BEGIN,
        /** Commits it. */
        COMMIT,
        /** Rolls it back as a whole. */
        ROLLBACK,
        /** Sets a savepoint in it. */
        SAVEPOINT,
        /** Forgets a savepoint and keeps what was done since. */
        RELEASE,
        /** Undoes what was done since a savepoint. */
        ROLLBACK_TO_SAVEPOINT;

        /** What a statement of that text does. */
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
