package app;

import io.doctable.annotation.ColumnConverter;

class OfLong implements ColumnConverter<Long, Integer> {
    public Integer toColumn(Long value) {
        throw new UnsupportedOperationException();
    }

    public Long fromColumn(Integer stored) {
        throw new UnsupportedOperationException();
    }
}
