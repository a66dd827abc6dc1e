package io.doctable.row;

import io.doctable.error.DocTableException;
import io.doctable.schema.DataType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of scalars. */
final class ListColumnType<E> extends ColumnType<List<E>> {
    private final ColumnType<E> element;
    private final boolean nullable;

    ListColumnType(ColumnType<E> element) {
        this(element, false);
    }

    private ListColumnType(ColumnType<E> element, boolean nullable) {
        super(DataType.arrayOf(element.dataType()));
        this.element = element;
        this.nullable = nullable;
    }

    @SuppressWarnings("unchecked") // the same list, its elements declared nullable
    static <E> ColumnType<List<@Nullable E>> ofNullable(ColumnType<E> element) {
        return (ColumnType<List<@Nullable E>>) (ColumnType<?>) new ListColumnType<>(element, true);
    }

    @Override
    public void write(RowWriter out, List<E> value) throws SQLException {
        List<@Nullable Object> stored = new ArrayList<>(value.size());
        for (E each : value) {
            if (each == null && !nullable) {
                throw out.refuseNext("element " + stored.size(), " is null, but the elements are not nullable");
            }
            try {
                stored.add(each == null ? null : element.stored(each));
            } catch (DocTableException e) {
                throw e;
            } catch (RuntimeException e) {
                throw out.refuseNext("element " + stored.size(), e);
            }
        }
        out.setArray(stored, element.dataType());
    }

    @Override
    public @Nullable List<E> read(RowReader in) throws SQLException {
        List<@Nullable Object> stored = in.getArrayOrNull(element.dataType());
        if (stored == null) {
            return null;
        }
        List<E> values = new ArrayList<>(stored.size());
        for (Object each : stored) {
            if (each == null && !nullable) {
                throw in.refuse("element " + values.size() + " is null, but the elements are not nullable", null);
            }
            values.add(each == null ? null : element.restored(each, in));
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public List<E> normalize(List<E> value) {
        List<E> values = new ArrayList<>(value.size());
        for (E each : value) {
            values.add(each == null ? null : element.normalize(each));
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    Object stored(List<E> value) {
        throw new IllegalStateException("a list cannot be an element of an array");
    }

    @Override
    List<E> restored(Object stored, RowReader in) {
        throw new IllegalStateException("a list cannot be an element of an array");
    }
}
