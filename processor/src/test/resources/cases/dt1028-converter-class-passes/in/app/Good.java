package app;

import io.doctable.annotation.ColumnConverter;

class Good implements ColumnConverter<Money, String> {
    public String toColumn(Money value) {
        throw new UnsupportedOperationException();
    }

    public Money fromColumn(String stored) {
        throw new UnsupportedOperationException();
    }
}
