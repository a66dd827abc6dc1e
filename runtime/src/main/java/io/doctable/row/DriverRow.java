package io.doctable.row;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The current row of a driver's result. What the driver throws decides about its connection. Not thread-safe. */
final class DriverRow {
    private final ResultSet rows;
    private final ConnectionHealth health;

    DriverRow(ResultSet rows, ConnectionHealth health) {
        this.rows = rows;
        this.health = health;
    }

    ResultSetMetaData getMetaData() throws SQLException {
        try {
            return rows.getMetaData();
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    boolean wasNull() throws SQLException {
        try {
            return rows.wasNull();
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    boolean getBoolean(int column) throws SQLException {
        try {
            return rows.getBoolean(column);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    long getLong(int column) throws SQLException {
        try {
            return rows.getLong(column);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    float getFloat(int column) throws SQLException {
        try {
            return rows.getFloat(column);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    double getDouble(int column) throws SQLException {
        try {
            return rows.getDouble(column);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    @Nullable
    String getString(int column) throws SQLException {
        try {
            return rows.getString(column);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    byte @Nullable [] getBytes(int column) throws SQLException {
        try {
            return rows.getBytes(column);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    @Nullable
    BigDecimal getBigDecimal(int column) throws SQLException {
        try {
            return rows.getBigDecimal(column);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    @Nullable
    Object getObject(int column) throws SQLException {
        try {
            return rows.getObject(column);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    <T> @Nullable T getObject(int column, Class<T> type) throws SQLException {
        try {
            return rows.getObject(column, type);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    @Nullable
    Array getArray(int column) throws SQLException {
        try {
            return rows.getArray(column);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }
}
