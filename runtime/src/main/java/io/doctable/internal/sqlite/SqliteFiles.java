package io.doctable.internal.sqlite;

import io.doctable.internal.dialect.OpenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that a SQLite connection has open: the database itself, and in WAL mode the write-ahead log and the shared
 * memory beside it. Each is recognised by the key that the file system gives it (device and inode), which no other file
 * can have as long as this connection keeps the file open.
 */
final class SqliteFiles implements OpenFiles {
    /** Nothing is lost as long as the connection lives, so that this need not be looked at after each change. */
    private static final long LOG_INTERVAL = Duration.ofMillis(10).toNanos();

    private final Connection raw;
    private final OpenFile database;
    /** Empty where there is no write-ahead log, or nothing is written. */
    private List<OpenFile> log;

    private long logSeen = System.nanoTime();

    private SqliteFiles(Connection raw, OpenFile database, List<OpenFile> log) {
        this.raw = raw;
        this.database = database;
        this.log = log;
    }

    /** The files of a connection that is ready for its first statement. */
    static OpenFiles of(Connection raw, boolean readOnly) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            Path path = mainFile(statement);
            OpenFile database = path == null ? null : OpenFile.at(path);
            if (path == null || database == null) {
                return NONE;
            }
            if (readOnly || !usesLog(statement)) {
                return new SqliteFiles(raw, database, List.of());
            }
            // The log is opened by the first statement that reads.
            SqlitePragmas.value(statement, "schema_version");
            List<OpenFile> log = new ArrayList<>();
            for (String suffix : List.of("-wal", "-shm")) {
                OpenFile file = OpenFile.at(path.resolveSibling(path.getFileName() + suffix));
                if (file != null) {
                    log.add(file);
                }
            }
            return new SqliteFiles(raw, database, log);
        }
    }

    /** The database's file, null where it is in memory or has a name that this JVM cannot express. */
    private static @Nullable Path mainFile(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("PRAGMA database_list")) {
            while (rows.next()) {
                String file = rows.getString("file");
                if (rows.getString("name").equals("main") && file != null && !file.isEmpty()) {
                    return Path.of(file);
                }
            }
            return null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean usesLog(Statement statement) throws SQLException {
        return SqlitePragmas.value(statement, "journal_mode").equals("wal");
    }

    @Override
    public void requireDatabase() throws SQLException {
        if (!database.isInPlace()) {
            throw new MovedFileException(
                    "the database file " + database.path + " was moved or deleted while it was open");
        }
    }

    @Override
    public void requireLog() throws SQLException {
        long now = System.nanoTime();
        if (log.isEmpty() || now - logSeen < LOG_INTERVAL) {
            return;
        }
        logSeen = now;
        for (OpenFile file : log) {
            if (!file.isInPlace()) {
                requireNoLog(file);
            }
        }
    }

    /** A log that is gone is in order only where the connection itself has left WAL mode. */
    private void requireNoLog(OpenFile missing) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            if (usesLog(statement)) {
                throw new MovedFileException(
                        "the file " + missing.path
                                + ", which belongs to the SQLite database in the same folder, was moved or deleted while it was open");
            }
        }
        log = List.of();
    }

    /**
     * A file that is open.
     *
     * @param key what the file system knows it by
     */
    private record OpenFile(Path path, Object key) {
        /** The file that is at that path now, null if there is none or it cannot be looked at. */
        static @Nullable OpenFile at(Path path) {
            try {
                return new OpenFile(path, keyOf(path));
            } catch (IOException e) {
                return null;
            }
        }

        /** Whether the same file is still at its path; true where the folder cannot be looked at any more. */
        boolean isInPlace() {
            try {
                return key.equals(keyOf(path));
            } catch (NoSuchFileException e) {
                return false;
            } catch (IOException e) {
                return true;
            }
        }

        private static Object keyOf(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            // Windows has no such key, but does not let an open database be moved or deleted either.
            return Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime());
        }
    }
}
