package io.doctable.internal.postgres;

import io.doctable.internal.row.ArrayRowWriter;
import io.doctable.internal.row.DriverParameters;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects the columns of many rows as arrays of PostgreSQL. */
final class PostgresArrayWriter extends ArrayRowWriter {
    private final DriverParameters statement;
    private final List<ColumnSchema> columns;
    private final List<List<@Nullable Object>> arrays = new ArrayList<>();

    /** @param shape the columns of one row of parameters */
    PostgresArrayWriter(DriverParameters statement, RowShape shape, JsonCodec json) {
        super(json);
        this.statement = statement;
        this.columns = shape.columns();
        columns.forEach(column -> arrays.add(new ArrayList<>()));
    }

    @Override
    public void clear() {
        super.clear();
        for (int i = 0; i < arrays.size(); i++) {
            arrays.set(i, new ArrayList<>());
        }
    }

    @Override
    public void bindArrays() throws SQLException {
        for (int i = 0; i < arrays.size(); i++) {
            DataType type = columns.get(i).type();
            statement.setArray(i + 1, PostgresArrayDml.elementType(type), elements(type, arrays.get(i)));
        }
    }

    /** The elements in the class that the driver sends in binary form, where it has one. */
    private static @Nullable Object[] elements(DataType type, List<@Nullable Object> values) {
        return switch (type.kind()) {
            case BOOLEAN -> values.toArray(new Boolean[0]);
            case BYTE, SHORT ->
                values.stream()
                        .map(each -> each instanceof Number number ? number.shortValue() : null)
                        .toArray(Short[]::new);
            case INT ->
                values.stream()
                        .map(each -> each instanceof Number number ? number.intValue() : null)
                        .toArray(Integer[]::new);
            case LONG ->
                values.stream()
                        .map(each -> each instanceof Number number ? number.longValue() : null)
                        .toArray(Long[]::new);
            case FLOAT -> values.toArray(new Float[0]);
            case DOUBLE -> values.toArray(new Double[0]);
            default -> values.toArray(new String[0]);
        };
    }

    private void add(int index, @Nullable Object value, int bytes) {
        size += bytes;
        arrays.get((index - 1) % arrays.size()).add(value);
    }

    private void addText(int index, String value) {
        add(index, value, 8 + 2 * value.length());
    }

    @Override
    protected void putNull(int index, @Nullable ColumnSchema column) {
        add(index, null, 8);
    }

    @Override
    protected void putBoolean(int index, boolean value) {
        add(index, value, 8);
    }

    @Override
    protected void putShort(int index, short value) {
        add(index, value, 8);
    }

    @Override
    protected void putInt(int index, int value) {
        add(index, value, 16);
    }

    @Override
    protected void putLong(int index, long value) {
        add(index, value, 16);
    }

    @Override
    protected void putFloat(int index, float value) {
        add(index, value, 16);
    }

    @Override
    protected void putDouble(int index, double value) {
        add(index, value, 16);
    }

    @Override
    protected void putString(int index, String value) {
        addText(index, PostgresText.storable(this, value));
    }

    @Override
    protected void putBytes(int index, byte[] value) {
        throw notTaken();
    }

    @Override
    protected void putDecimal(int index, BigDecimal value, int precision) {
        addText(index, value.toPlainString());
    }

    @Override
    protected void putBigInteger(int index, BigInteger value, int precision) {
        addText(index, value.toString());
    }

    @Override
    protected void putInstant(int index, Instant value) {
        addText(index, value.toString());
    }

    @Override
    protected void putLocalDateTime(int index, LocalDateTime value) {
        addText(index, value.toString());
    }

    @Override
    protected void putLocalDate(int index, LocalDate value) {
        addText(index, value.toString());
    }

    @Override
    protected void putLocalTime(int index, LocalTime value) {
        addText(index, value.toString());
    }

    @Override
    protected void putUuid(int index, UUID value) {
        addText(index, value.toString());
    }

    @Override
    protected void putJson(int index, String value) {
        addText(index, PostgresText.storableJson(this, value));
    }

    @Override
    protected void putArray(int index, List<? extends @Nullable Object> values, DataType element) {
        throw notTaken();
    }

    private static IllegalStateException notTaken() {
        return new IllegalStateException("values of this column are not sent as arrays");
    }
}
