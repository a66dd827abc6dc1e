package io.doctable.row;

import io.doctable.schema.DataType;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * JSON documents as text. A text is stored as given; maps, lists and other values are written by the engine's codec.
 */
final class JsonTextColumnType extends ColumnType<Object> {
    JsonTextColumnType() {
        super(DataType.of(DataType.Kind.JSON));
    }

    @Override
    public void write(RowWriter out, Object value) throws SQLException {
        if (value instanceof String text) {
            out.setJsonText(text);
        } else {
            out.setJson(value, Object.class);
        }
    }

    @Override
    public @Nullable Object read(RowReader in) throws SQLException {
        return in.getJsonOrNull();
    }

    @Override
    public Object normalize(Object value) {
        return value;
    }

    @Override
    Object stored(Object value) {
        throw new IllegalStateException("a JSON document cannot be an element of an array");
    }

    @Override
    Object restored(Object stored, RowReader in) {
        throw new IllegalStateException("a JSON document cannot be an element of an array");
    }
}
