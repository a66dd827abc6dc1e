package io.doctable.internal.row;

import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of scalars as JSON arrays: numbers and truth values as such, everything else as strings, in the form that it has
 * in a column of its own; bytes in Base64. Infinity is written as a number that no double holds.
 */
public final class ArrayText {
    static final String INFINITY = "9e999";

    private ArrayText() {}

    /** The JSON text of a list; NaN was refused before. */
    public static String of(List<? extends @Nullable Object> values, DataType element) {
        StringBuilder text = new StringBuilder(2 + 8 * values.size()).append('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            Object value = values.get(i);
            if (value == null) {
                text.append("null");
            } else {
                append(text, value, element);
            }
        }
        return text.append(']').toString();
    }

    private static void append(StringBuilder text, Object value, DataType element) {
        switch (element.kind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, BIG_INTEGER -> text.append(value);
            case FLOAT, DOUBLE -> {
                double number = ((Number) value).doubleValue();
                if (Double.isInfinite(number)) {
                    text.append(number < 0 ? "-" : "").append(INFINITY);
                } else {
                    text.append(value);
                }
            }
            case DECIMAL -> text.append(((BigDecimal) value).toPlainString());
            case INSTANT -> quote(text, TimeText.of((Instant) value));
            case LOCAL_DATE_TIME -> quote(text, TimeText.of((LocalDateTime) value));
            case LOCAL_DATE -> quote(text, TimeText.of((LocalDate) value));
            case LOCAL_TIME -> quote(text, TimeText.of((LocalTime) value));
            case BYTES -> quote(text, Base64.getEncoder().encodeToString((byte[]) value));
            default -> quote(text, value.toString());
        }
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
