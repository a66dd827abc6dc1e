package app;

import io.doctable.annotation.ColumnConverter;

class Outer {
    static class Nested implements ColumnConverter<Money, String> {
        public String toColumn(Money value) {
            throw new UnsupportedOperationException();
        }

        public Money fromColumn(String stored) {
            throw new UnsupportedOperationException();
        }
    }
}
