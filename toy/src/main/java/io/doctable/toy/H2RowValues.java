package io.doctable.toy;

import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.RowValues;
import io.doctable.json.JsonCodec;
import io.doctable.row.ColumnType;
import io.doctable.row.ResultColumn;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of H2: each column as the Java type that its type stands for. */
final class H2RowValues implements RowValues {
    private static final String ARRAY = " array";

    private final List<ResultColumn> columns = new ArrayList<>();
    private final List<ColumnType<?>> types = new ArrayList<>();
    private final RowReader reader;

    H2RowValues(ResultSet rows, JsonCodec json, ConnectionHealth health) throws SQLException {
        ResultSetMetaData told = rows.getMetaData();
        List<ColumnSchema> schemas = new ArrayList<>();
        for (int i = 1; i <= told.getColumnCount(); i++) {
            String word = told.getColumnTypeName(i).toLowerCase(Locale.ROOT);
            ResultColumn column = new ResultColumn(told.getColumnLabel(i), word);
            ColumnType<?> type = type(word);
            columns.add(column);
            types.add(type);
            // Whether its values are secret is not known, so no message shows them.
            schemas.add(ColumnSchema.builder(column.name(), type.dataType())
                    .nullable()
                    .sensitive()
                    .build());
        }
        this.reader = new H2RowReader(rows, new RowShape("the result", schemas, List.of()), json, health);
    }

    private static ColumnType<?> type(String word) {
        return word.endsWith(ARRAY)
                ? ColumnType.listOfNullable(scalar(word.substring(0, word.length() - ARRAY.length())))
                : scalar(word);
    }

    private static ColumnType<?> scalar(String word) {
        return switch (H2Types.dataType(word).kind()) {
            case BOOLEAN -> ColumnType.BOOLEAN;
            case BYTE, SHORT, INT, LONG -> ColumnType.LONG;
            case FLOAT, DOUBLE -> ColumnType.DOUBLE;
            case DECIMAL -> ColumnType.decimal(0, 0);
            case BYTES -> ColumnType.BYTES;
            case INSTANT -> ColumnType.INSTANT;
            case LOCAL_DATE_TIME -> ColumnType.LOCAL_DATE_TIME;
            case LOCAL_DATE -> ColumnType.LOCAL_DATE;
            case LOCAL_TIME -> ColumnType.LOCAL_TIME;
            case UUID -> ColumnType.UUID;
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
