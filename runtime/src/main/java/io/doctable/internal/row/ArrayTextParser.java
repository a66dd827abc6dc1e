package io.doctable.internal.row;

import io.doctable.row.RowReader;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ArrayText} writes, however another program has spaced it. */
public final class ArrayTextParser {
    private final String text;
    private final DataType element;
    private int at;

    public ArrayTextParser(String text, DataType element) {
        this.text = text;
        this.element = element;
    }

    /**
     * The elements, as the get methods of {@link RowReader} give them.
     *
     * @throws RuntimeException if the text is no JSON array of such elements; the message says what is wrong
     */
    public List<@Nullable Object> parse() {
        List<@Nullable Object> values = new ArrayList<>();
        expect('[');
        if (!skip(']')) {
            do {
                values.add(value());
            } while (skip(','));
            expect(']');
        }
        blanks();
        if (at < text.length()) {
            throw wrong("unexpected text after the array");
        }
        return values;
    }

    private @Nullable Object value() {
        blanks();
        if (word("null")) {
            return null;
        }
        return switch (element.kind()) {
            case BOOLEAN -> truth();
            case BYTE, SHORT, INT, LONG -> Long.parseLong(number());
            case FLOAT -> (float) floating(Float.parseFloat(number()));
            case DOUBLE -> floating(Double.parseDouble(number()));
            case DECIMAL -> decimal(number());
            case BIG_INTEGER -> new BigInteger(number());
            case TEXT -> string();
            case UUID -> UUID.fromString(string());
            case BYTES -> Base64.getDecoder().decode(string());
            case INSTANT -> TimeText.instant(string());
            case LOCAL_DATE_TIME -> TimeText.localDateTime(string());
            case LOCAL_DATE -> TimeText.localDate(string());
            case LOCAL_TIME -> TimeText.localTime(string());
            default -> throw wrong("a list cannot contain elements of kind " + element.kind());
        };
    }

    private boolean truth() {
        if (word("true")) {
            return true;
        }
        if (word("false")) {
            return false;
        }
        throw wrong("expected true or false");
    }

    private String number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (start == at) {
            throw wrong("expected a number");
        }
        return text.substring(start, at);
    }

    private double floating(double value) {
        if (Double.isInfinite(value) && !text.startsWith(ArrayText.INFINITY, at - ArrayText.INFINITY.length())) {
            throw wrong("the number is too large");
        }
        return value;
    }

    private static BigDecimal decimal(String digits) {
        return DecimalText.parse(digits);
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (true) {
            char c = next();
            if (c == '"') {
                return value.toString();
            }
            value.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > text.length()) {
                    throw wrong("the text ends within an escape");
                }
                at += 4;
                yield (char) Integer.parseUnsignedInt(text, at - 4, at, 16);
            }
            default -> throw wrong("\\" + c + " is not a JSON escape");
        };
    }

    private char next() {
        if (at == text.length()) {
            throw wrong("the text ends within a string");
        }
        return text.charAt(at++);
    }

    private boolean word(String word) {
        boolean found = text.startsWith(word, at);
        if (found) {
            at += word.length();
        }
        return found;
    }

    private boolean skip(char c) {
        blanks();
        boolean found = at < text.length() && text.charAt(at) == c;
        if (found) {
            at++;
        }
        return found;
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw wrong("expected '" + c + "'");
        }
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String problem) {
        return new IllegalArgumentException(problem + " at index " + at);
    }
}
