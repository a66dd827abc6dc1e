package app;

import io.doctable.annotation.ColumnConverter;

class ToObject implements ColumnConverter<Money, Money> {
    public Money toColumn(Money value) {
        throw new UnsupportedOperationException();
    }

    public Money fromColumn(Money stored) {
        throw new UnsupportedOperationException();
    }
}
