package app;

import io.doctable.annotation.ColumnConverter;

abstract class Abstract implements ColumnConverter<Money, String> {
    public String toColumn(Money value) {
        throw new UnsupportedOperationException();
    }

    public Money fromColumn(String stored) {
        throw new UnsupportedOperationException();
    }
}
