package io.doctable.internal.row;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** The parameters of a driver's statement. What the driver throws decides about its connection. Not thread-safe. */
public final class DriverParameters {
    private final PreparedStatement statement;
    private final ConnectionHealth health;

    public DriverParameters(PreparedStatement statement, ConnectionHealth health) {
        this.statement = statement;
        this.health = health;
    }

    public void setNull(int index, int type) throws SQLException {
        try {
            statement.setNull(index, type);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    /** Sets NULL of a type that JDBC has no constant for. */
    public void setNull(int index, String typeName) throws SQLException {
        try {
            statement.setNull(index, Types.OTHER, typeName);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    public void setBoolean(int index, boolean value) throws SQLException {
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

    public void setInt(int index, int value) throws SQLException {
        try {
            statement.setInt(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    public void setLong(int index, long value) throws SQLException {
        try {
            statement.setLong(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    public void setFloat(int index, float value) throws SQLException {
        try {
            statement.setFloat(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    public void setDouble(int index, double value) throws SQLException {
        try {
            statement.setDouble(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    public void setString(int index, String value) throws SQLException {
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

    public void setBigDecimal(int index, BigDecimal value) throws SQLException {
        try {
            statement.setBigDecimal(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    public void setObject(int index, Object value) throws SQLException {
        try {
            statement.setObject(index, value);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    public void setObject(int index, Object value, int type) throws SQLException {
        try {
            statement.setObject(index, value, type);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    public void setArray(int index, String elementType, @Nullable Object[] elements) throws SQLException {
        try {
            statement.setArray(index, statement.getConnection().createArrayOf(elementType, elements));
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }
}
