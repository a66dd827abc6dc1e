package io.doctable.row;

import io.doctable.error.DocTableException;
import io.doctable.json.JsonType;
import io.doctable.schema.DataType;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Values stored as JSON documents. */
final class JsonColumnType<J> extends ColumnType<J> {
    private final JsonType<J> type;

    JsonColumnType(JsonType<J> type) {
        super(DataType.of(DataType.Kind.JSON));
        this.type = type;
    }

    @Override
    public void write(RowWriter out, J value) throws SQLException {
        out.setJson(value, type.type());
    }

    @Override
    @SuppressWarnings("unchecked") // the codec was asked for this very type
    public @Nullable J read(RowReader in) throws SQLException {
        String text = in.getJsonOrNull();
        if (text == null) {
            return null;
        }
        Object value;
        try {
            value = in.json().fromJson(text, type.type());
        } catch (DocTableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw in.refuse(in.shown(text) + " is not valid JSON for " + type + ": " + in.reason(e), e);
        }
        return (J) in.present(value);
    }

    @Override
    public J normalize(J value) {
        return value;
    }

    @Override
    Object stored(J value) {
        throw new IllegalStateException("a JSON document cannot be an element of an array");
    }

    @Override
    J restored(Object stored, RowReader in) {
        throw new IllegalStateException("a JSON document cannot be an element of an array");
    }
}
