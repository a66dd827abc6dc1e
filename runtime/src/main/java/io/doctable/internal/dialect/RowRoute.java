package io.doctable.internal.dialect;

import io.doctable.internal.row.ArrayRowWriter;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.RowValues;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How rows go to and come from one physical connection. As thread-safe as its connection: not at all. */
public interface RowRoute {
    /** Whether the connection may still be used. */
    ConnectionHealth health();

    /** Returns how to run a statement that returns rows; kept as long as the statement, and used for it alone. */
    default Query query(PreparedStatement statement) {
        return PreparedStatement::executeQuery;
    }

    /**
     * Runs an insert that returns no rows. If it fails, nothing is changed.
     *
     * @return how many rows it stored
     */
    default long insert(PreparedStatement statement) throws SQLException {
        return statement.executeLargeUpdate();
    }

    /**
     * Runs a statement of the user, which may return rows. If it fails, nothing is changed.
     *
     * @return whether it returns rows
     */
    default boolean execute(PreparedStatement statement) throws SQLException {
        return statement.execute();
    }

    /** A writer of the statement's parameters; it may be kept as long as the statement. */
    RowWriter writer(PreparedStatement statement);

    /**
     * A writer of the arrays of a statement of {@link ArrayDml}; it may be kept as long as the statement.
     *
     * @param parameters the columns of one row
     */
    default ArrayRowWriter arrayWriter(PreparedStatement statement, RowShape parameters) {
        throw new IllegalStateException("this database takes no arrays");
    }

    /**
     * Collects and loads rows; null if the connection has no way to load rows.
     *
     * @param load the text of {@link LoadSql}
     * @param columns the columns of one row
     */
    default @Nullable RowLoader loader(Connection raw, String load, RowShape columns) throws SQLException {
        return null;
    }

    /** A reader of the result's current row; it may be kept as long as the result. */
    RowReader reader(ResultSet rows, RowShape shape) throws SQLException;

    /** The rows of a result that belongs to no table, from its current one on. */
    RowValues values(ResultSet rows) throws SQLException;

    /**
     * Whether the driver reads rows in parts, of the statement's fetch size, only inside a transaction; outside it would
     * read all rows into memory.
     */
    default boolean streamsNeedTransaction() {
        return false;
    }

    /** The most parameters that one statement may have. */
    default int mostParameters() {
        return Integer.MAX_VALUE;
    }

    /**
     * How many parameters the statement has; -1 where the driver does not know without asking the server, and itself
     * refuses to send a statement with one missing.
     */
    default int parameters(PreparedStatement statement) throws SQLException {
        return -1;
    }

    /** Runs a statement that returns rows. */
    @FunctionalInterface
    interface Query {
        /**
         * Runs the statement: a query, or a change that {@link TableDml#returning} makes return rows. If it fails, nothing
         * is changed.
         */
        ResultSet run(PreparedStatement statement) throws SQLException;
    }
}
