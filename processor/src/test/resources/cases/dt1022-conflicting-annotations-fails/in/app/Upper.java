package app;

import io.doctable.annotation.ColumnConverter;

class Upper implements ColumnConverter<String, String> {
    public String toColumn(String value) {
        return value;
    }

    public String fromColumn(String stored) {
        return stored;
    }
}
