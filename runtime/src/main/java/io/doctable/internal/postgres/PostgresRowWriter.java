package io.doctable.internal.postgres;

import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.DriverParameters;
import io.doctable.internal.row.JdbcRowWriter;
import io.doctable.json.JsonCodec;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds parameters on PostgreSQL, each as its own type. */
public final class PostgresRowWriter extends JdbcRowWriter {
    /**
     * A writer of the statement's parameters.
     *
     * @param health is informed of what the driver throws
     */
    public PostgresRowWriter(PreparedStatement statement, JsonCodec json, ConnectionHealth health) {
        super(new DriverParameters(statement, health), json);
    }

    /**
     * Sends NULL with the type that values of the column have. The driver parses a statement anew whenever the types of
     * its parameters change, so an untyped NULL would cost it the prepared statement. A column whose type somebody chose
     * gets an untyped NULL, which fits every type.
     */
    @Override
    public void putNull(int index, @Nullable ColumnSchema column) throws SQLException {
        if (column == null || column.on(PostgresDialect.NAME).type() != null) {
            super.putNull(index, column);
            return;
        }
        DataType type = column.type();
        switch (type.kind()) {
            case BOOLEAN -> statement.setNull(index, Types.BOOLEAN);
            case BYTE, SHORT -> statement.setNull(index, Types.SMALLINT);
            case INT -> statement.setNull(index, Types.INTEGER);
            case LONG -> statement.setNull(index, Types.BIGINT);
            case FLOAT -> statement.setNull(index, Types.REAL);
            case DOUBLE -> statement.setNull(index, Types.DOUBLE);
            case TEXT -> statement.setNull(index, Types.VARCHAR);
            case BYTES -> statement.setNull(index, Types.VARBINARY);
            case DECIMAL, BIG_INTEGER -> statement.setNull(index, Types.NUMERIC);
            case LOCAL_DATE -> statement.setNull(index, Types.DATE);
            // The driver sends NULL of these JDBC types untyped; it takes a PostgreSQL name at its word.
            case INSTANT, LOCAL_DATE_TIME, LOCAL_TIME, UUID -> statement.setNull(index, shortName(type));
            case ARRAY -> statement.setNull(index, "_" + shortName(Objects.requireNonNull(type.element())));
            // Values are sent untyped, too.
            case JSON -> super.putNull(index, column);
        }
    }

    @Override
    protected void putBoolean(int index, boolean value) throws SQLException {
        statement.setBoolean(index, value);
    }

    @Override
    protected void putFloat(int index, float value) throws SQLException {
        statement.setFloat(index, value);
    }

    @Override
    protected void putDouble(int index, double value) throws SQLException {
        statement.setDouble(index, value);
    }

    @Override
    protected void putString(int index, String value) throws SQLException {
        String storable = PostgresText.storable(this, value);
        ColumnSchema column = column();
        if (column != null && column.on(PostgresDialect.NAME).type() != null) {
            // Untyped, so that the server compares by the rules of the type that somebody chose, such as citext.
            statement.setObject(index, storable, Types.OTHER);
        } else {
            statement.setString(index, storable);
        }
    }

    @Override
    protected void putDecimal(int index, BigDecimal value, int precision) throws SQLException {
        statement.setBigDecimal(index, value);
    }

    @Override
    protected void putBigInteger(int index, BigInteger value, int precision) throws SQLException {
        statement.setBigDecimal(index, new BigDecimal(value));
    }

    @Override
    protected void putInstant(int index, Instant value) throws SQLException {
        statement.setObject(index, value.atOffset(ZoneOffset.UTC));
    }

    @Override
    protected void putLocalDateTime(int index, LocalDateTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    protected void putLocalDate(int index, LocalDate value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    protected void putLocalTime(int index, LocalTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    protected void putUuid(int index, UUID value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    protected void putJson(int index, String value) throws SQLException {
        // Without a type of its own the parameter takes the column's, jsonb.
        statement.setObject(index, PostgresText.storableJson(this, value), Types.OTHER);
    }

    @Override
    protected void putArray(int index, List<? extends @Nullable Object> values, DataType element) throws SQLException {
        @Nullable
        Object[] elements =
                element.kind() == DataType.Kind.BYTES ? new byte[values.size()][] : new String[values.size()];
        for (int i = 0; i < elements.length; i++) {
            Object value = values.get(i);
            elements[i] = value == null || value instanceof byte[] ? value : PostgresText.storable(this, text(value));
        }
        statement.setArray(index, shortName(element), elements);
    }

    /** An element as the server reads it from text; arrays of text keep what those of typed values would round. */
    private static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** The element's type as the driver knows it. */
    static String shortName(DataType element) {
        return switch (element.kind()) {
            case BOOLEAN -> "bool";
            case BYTE, SHORT -> "int2";
            case INT -> "int4";
            case LONG -> "int8";
            case FLOAT -> "float4";
            case DOUBLE -> "float8";
            case TEXT -> element.length() == 0 ? "text" : "varchar";
            case BYTES -> "bytea";
            case DECIMAL, BIG_INTEGER -> "numeric";
            case INSTANT -> "timestamptz";
            case LOCAL_DATE_TIME -> "timestamp";
            case LOCAL_DATE -> "date";
            case LOCAL_TIME -> "time";
            case UUID -> "uuid";
            case JSON, ARRAY ->
                throw new IllegalArgumentException("a list cannot contain elements of kind " + element.kind());
        };
    }
}
