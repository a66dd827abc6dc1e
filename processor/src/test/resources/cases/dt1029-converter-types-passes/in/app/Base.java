package app;

import io.doctable.annotation.ColumnConverter;

abstract class Base<T> implements ColumnConverter<T, String> {
    public String toColumn(T value) {
        return value.toString();
    }
}
