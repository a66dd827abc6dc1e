package io.doctable.benchmarks.store;

/** What the contestants run on. */
public enum Database {
    /** A SQLite file with WAL and {@code synchronous=NORMAL}. */
    SQLITE_FILE("sqlite-file", "SQLite, file"),
    /** A SQLite database in memory; each process has one of its own. */
    SQLITE_MEMORY("sqlite-memory", "SQLite, memory"),
    /** A PostgreSQL server on this machine. */
    POSTGRESQL("postgresql", "PostgreSQL");

    private final String key;
    private final String label;

    Database(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Returns the name for command lines and files. */
    public String key() {
        return key;
    }

    /** Returns the heading of the table of results. */
    public String label() {
        return label;
    }

    /** Returns whether all processes see the same database. */
    public boolean isShared() {
        return this != SQLITE_MEMORY;
    }

    @Override
    public String toString() {
        return key;
    }
}
