package io.doctable.benchmarks.store;

import java.util.Properties;

/**
 * One database that a contestant opens.
 *
 * @param form how its table is declared
 * @param jdbcUrl its address for JDBC
 * @param engineUrl its address for DocTable
 */
public record Store(Database database, Form form, String jdbcUrl, String engineUrl) {
    /** The connections that a contestant with a pool may open. */
    public static final int CONNECTIONS = 8;

    private static final String CACHE = "-65536";

    /** Returns what DocTable's URL needs in addition, so that both sides have the same settings. */
    static String engineOptions() {
        return "?synchronous=normal&cache_size=" + CACHE;
    }

    /** Returns the properties of a connection; a new object each time. */
    public Properties properties() {
        Properties properties = new Properties();
        switch (database) {
            case SQLITE_FILE -> {
                properties.setProperty("journal_mode", "WAL");
                properties.setProperty("synchronous", "NORMAL");
                properties.setProperty("cache_size", CACHE);
                properties.setProperty("busy_timeout", "10000");
            }
            case SQLITE_MEMORY -> properties.setProperty("cache_size", CACHE);
            case POSTGRESQL -> {
                properties.setProperty("user", Server.USER);
                properties.setProperty("reWriteBatchedInserts", "true");
            }
        }
        return properties;
    }

    /** Returns whether the database is PostgreSQL. */
    public boolean isPostgres() {
        return database == Database.POSTGRESQL;
    }
}
