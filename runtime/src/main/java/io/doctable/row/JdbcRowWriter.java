package io.doctable.row;

import io.doctable.json.JsonCodec;
import java.sql.SQLException;
import java.sql.Types;

/** Binds the parameters of a prepared statement: what all JDBC drivers do alike. */
abstract class JdbcRowWriter extends RowWriter {
    final DriverParameters statement;

    JdbcRowWriter(DriverParameters statement, JsonCodec json) {
        super(json);
        this.statement = statement;
    }

    @Override
    final void putNull(int index) throws SQLException {
        statement.setNull(index, Types.NULL);
    }

    @Override
    final void putShort(int index, short value) throws SQLException {
        statement.setShort(index, value);
    }

    @Override
    final void putInt(int index, int value) throws SQLException {
        statement.setInt(index, value);
    }

    @Override
    final void putLong(int index, long value) throws SQLException {
        statement.setLong(index, value);
    }

    @Override
    final void putBytes(int index, byte[] value) throws SQLException {
        statement.setBytes(index, value);
    }
}
