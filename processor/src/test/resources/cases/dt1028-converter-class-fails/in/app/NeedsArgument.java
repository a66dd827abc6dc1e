package app;

import io.doctable.annotation.ColumnConverter;

class NeedsArgument implements ColumnConverter<Money, String> {
    NeedsArgument(int x) {}

    public String toColumn(Money value) {
        throw new UnsupportedOperationException();
    }

    public Money fromColumn(String stored) {
        throw new UnsupportedOperationException();
    }
}
