package io.doctable.internal.row;

import io.doctable.json.JsonCodec;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Binds the parameters of a prepared statement: what all JDBC drivers do alike. */
public abstract non-sealed class JdbcRowWriter extends RowWriter {
    protected final DriverParameters statement;

    public JdbcRowWriter(DriverParameters statement, JsonCodec json) {
        super(json);
        this.statement = statement;
    }

    @Override
    public void putNull(int index, @Nullable ColumnSchema column) throws SQLException {
        statement.setNull(index, Types.NULL);
    }

    @Override
    public final void putShort(int index, short value) throws SQLException {
        statement.setShort(index, value);
    }

    @Override
    public final void putInt(int index, int value) throws SQLException {
        statement.setInt(index, value);
    }

    @Override
    public final void putLong(int index, long value) throws SQLException {
        statement.setLong(index, value);
    }

    @Override
    public final void putBytes(int index, byte[] value) throws SQLException {
        statement.setBytes(index, value);
    }
}
