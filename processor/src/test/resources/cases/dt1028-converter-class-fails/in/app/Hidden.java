package app;

import io.doctable.annotation.ColumnConverter;

class Hidden implements ColumnConverter<Money, String> {
    private Hidden() {}

    public String toColumn(Money value) {
        throw new UnsupportedOperationException();
    }

    public Money fromColumn(String stored) {
        throw new UnsupportedOperationException();
    }
}
