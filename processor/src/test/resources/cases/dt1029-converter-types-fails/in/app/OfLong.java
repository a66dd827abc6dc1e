package app;

import io.doctable.annotation.ColumnConverter;

class OfLong implements ColumnConverter<Long, String> {
    public String toColumn(Long value) {
        throw new UnsupportedOperationException();
    }

    public Long fromColumn(String stored) {
        throw new UnsupportedOperationException();
    }
}
