package io.doctable.benchmarks.contestant;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.doctable.benchmarks.store.Store;
import io.doctable.benchmarks.store.TimeForm;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A contestant whose connections come from HikariCP, the same pool that DocTable uses. */
abstract class OnHikari implements Contestant {
    /** The pool. */
    protected final HikariDataSource pool;

    private final Store store;

    /** Opens the pool with one connection. */
    OnHikari(Store store) {
        this.store = store;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(store.jdbcUrl());
        config.setDataSourceProperties(store.properties());
        config.setMaximumPoolSize(Store.CONNECTIONS);
        config.setMinimumIdle(1);
        this.pool = new HikariDataSource(config);
    }

    /** How the table stores times. */
    protected final TimeForm time() {
        return store.form().time();
    }

    /** Whether the database is PostgreSQL. */
    protected final boolean isPostgres() {
        return store.isPostgres();
    }

    @Override
    public void createTable() {
        execute(store.form().ddl());
    }

    @Override
    public void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void clear() {
        execute(isPostgres() ? "TRUNCATE documents" : "DELETE FROM documents");
    }

    @Override
    public void close() {
        pool.close();
    }
}
