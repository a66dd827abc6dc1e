package io.doctable.row;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The parameters of a driver's statement. What the driver throws decides about its connection. Not thread-safe. */
final class DriverParameters {
    private final PreparedStatement statement;
    private final ConnectionHealth health;

    DriverParameters(PreparedStatement statement, ConnectionHealth health) {
        this.statement = statement;
        this.health = health;
    }

    void setNull(int index, int type) throws SQLException {
        try {
            statement.setNull(index, type);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setBoolean(int index, boolean value) throws SQLException {
        try {
            statement.setBoolean(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setShort(int index, short value) throws SQLException {
        try {
            statement.setShort(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setInt(int index, int value) throws SQLException {
        try {
            statement.setInt(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setLong(int index, long value) throws SQLException {
        try {
            statement.setLong(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setFloat(int index, float value) throws SQLException {
        try {
            statement.setFloat(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setDouble(int index, double value) throws SQLException {
        try {
            statement.setDouble(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setString(int index, String value) throws SQLException {
        try {
            statement.setString(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setBytes(int index, byte[] value) throws SQLException {
        try {
            statement.setBytes(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setBigDecimal(int index, BigDecimal value) throws SQLException {
        try {
            statement.setBigDecimal(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setObject(int index, Object value) throws SQLException {
        try {
            statement.setObject(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setObject(int index, Object value, int type) throws SQLException {
        try {
            statement.setObject(index, value, type);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    void setArray(int index, String elementType, @Nullable Object[] elements) throws SQLException {
        try {
            statement.setArray(index, statement.getConnection().createArrayOf(elementType, elements));
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }
}
