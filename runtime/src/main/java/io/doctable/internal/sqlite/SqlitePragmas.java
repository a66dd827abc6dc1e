package io.doctable.internal.sqlite;

import io.doctable.internal.dialect.ConnectionSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** The settings that a SQLite connection needs before its first use. */
final class SqlitePragmas {
    private static final Set<String> JOURNAL_MODES = Set.of("delete", "truncate", "persist", "memory", "wal", "off");
    private static final long PAUSE_MILLIS = 5;

    private SqlitePragmas() {}

    static void set(Connection raw, ConnectionSettings settings) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            long millis = Math.min(Integer.MAX_VALUE, settings.busyTimeout().toMillis());
            statement.execute("PRAGMA busy_timeout = " + millis);
            require(statement, "busy_timeout", String.valueOf(millis));
            statement.execute("PRAGMA foreign_keys = ON");
            require(statement, "foreign_keys", "1");
            if (!settings.readOnly()) {
                journal(statement, settings);
            }
        }
    }

    private static void journal(Statement statement, ConnectionSettings settings) throws SQLException {
        String mode = settings.journalMode();
        if (mode == null) {
            // A database without pages has just been made, by us: from here on it is in WAL.
            if (value(statement, "page_count").equals("0")) {
                switchTo("wal", statement, settings.busyTimeout());
            }
            return;
        }
        String wanted = mode.toLowerCase(Locale.ROOT);
        if (!JOURNAL_MODES.contains(wanted)) {
            throw new SQLException("unknown SQLite journal mode \"" + mode + "\"; the modes are " + JOURNAL_MODES);
        }
        String found = switchTo(wanted, statement, settings.busyTimeout());
        // A database in memory has its own journal, and keeps it.
        if (!found.equals(wanted) && !found.equals("memory")) {
            throw new SQLException("SQLite stays in journal mode " + found + " instead of " + wanted);
        }
    }

    /** Changing the mode needs the file alone, and SQLite does not always wait for it. */
    private static String switchTo(String mode, Statement statement, Duration timeout) throws SQLException {
        long end = System.nanoTime() + timeout.toNanos();
        while (true) {
            try {
                return value(statement, "journal_mode = " + mode);
            } catch (SQLException e) {
                if (!SqliteErrors.isBusy(e) || System.nanoTime() - end > 0) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(SQLException reason) throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    private static void require(Statement statement, String pragma, String wanted) throws SQLException {
        String found = value(statement, pragma);
        if (!found.equals(wanted)) {
            throw new SQLException("SQLite keeps " + pragma + " = " + found + " instead of " + wanted);
        }
    }

    static String value(Statement statement, String pragma) throws SQLException {
        try (ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
