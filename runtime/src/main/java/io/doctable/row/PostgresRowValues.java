package io.doctable.row;

import io.doctable.json.JsonCodec;
import io.doctable.schema.ColumnSchema;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of PostgreSQL, whose columns all have a type. */
public final class PostgresRowValues implements RowValues {
    /** The driver reads a float's text as a double of its own, and its bytes as the float's. */
    private static final ColumnType<Double> WIDENED = ColumnType.FLOAT.as(Double::floatValue, Float::doubleValue);

    private final List<ResultColumn> columns = new ArrayList<>();
    private final List<ColumnType<?>> types = new ArrayList<>();
    private final RowReader reader;

    /**
     * The rows of a result, from its current one on.
     *
     * @param health is informed of what the driver throws
     */
    public PostgresRowValues(ResultSet rows, JsonCodec json, ConnectionHealth health) throws SQLException {
        ResultSetMetaData told = rows.getMetaData();
        List<ColumnSchema> schemas = new ArrayList<>();
        for (int i = 1; i <= told.getColumnCount(); i++) {
            ResultColumn column = new ResultColumn(told.getColumnLabel(i), told.getColumnTypeName(i));
            ColumnType<?> type = type(column.type());
            columns.add(column);
            types.add(type);
            // Whether its values are secret is not known, so no message shows them.
            schemas.add(ColumnSchema.builder(column.name(), type.dataType())
                    .nullable()
                    .sensitive()
                    .build());
        }
        this.reader = new PostgresRowReader(rows, new RowShape("the result", schemas, List.of()), json, health);
    }

    private static ColumnType<?> type(String word) {
        if (word.startsWith("_")) {
            return ColumnType.listOfNullable(scalar(word.substring(1)));
        }
        return word.equals("float4") ? WIDENED : scalar(word);
    }

    private static ColumnType<?> scalar(String word) {
        return switch (word) {
            case "bool" -> ColumnType.BOOLEAN;
            case "int2", "int4", "int8", "smallserial", "serial", "bigserial", "oid" -> ColumnType.LONG;
            case "float4" -> ColumnType.FLOAT;
            case "float8" -> ColumnType.DOUBLE;
            case "numeric" -> ColumnType.decimal(0, 0);
            case "bytea" -> ColumnType.BYTES;
            case "timestamptz" -> ColumnType.INSTANT;
            case "timestamp" -> ColumnType.LOCAL_DATE_TIME;
            case "date" -> ColumnType.LOCAL_DATE;
            case "time" -> ColumnType.LOCAL_TIME;
            case "uuid" -> ColumnType.UUID;
            default -> ColumnType.STRING;
        };
    }

    @Override
    public List<ResultColumn> columns() {
        return List.copyOf(columns);
    }

    @Override
    public @Nullable Object[] current() throws SQLException {
        @Nullable Object[] values = new Object[types.size()];
        reader.rewind();
        for (int i = 0; i < values.length; i++) {
            values[i] = types.get(i).read(reader);
        }
        return values;
    }
}
