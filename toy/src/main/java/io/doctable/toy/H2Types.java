package io.doctable.toy;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** H2's words for types, in DDL and in its catalogue alike. */
final class H2Types {
    private static final Pattern MODIFIED =
            Pattern.compile("([a-z ]+?)(?:\\((\\d+)(?:, (\\d+))?\\))?( with time zone)?");
    private static final int MOST_DIGITS = 100_000;
    private static final List<Kind> WHOLE = List.of(Kind.BYTE, Kind.SHORT, Kind.INT, Kind.LONG);

    private H2Types() {}

    static String of(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case BYTE -> "tinyint";
            case SHORT -> "smallint";
            case INT -> "integer";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            // Its own limit of length would count an emoji as two.
            case TEXT, JSON -> "character varying";
            case BYTES -> "binary varying";
            // No type of numbers keeps the scale of each value.
            case DECIMAL ->
                type.precision() == 0 ? "character varying" : "numeric(" + type.precision() + ", " + type.scale() + ")";
            case BIG_INTEGER -> "numeric(" + (type.precision() == 0 ? MOST_DIGITS : type.precision()) + ", 0)";
            case INSTANT -> "timestamp(6) with time zone";
            case LOCAL_DATE_TIME -> "timestamp(6)";
            case LOCAL_DATE -> "date";
            case LOCAL_TIME -> "time(6)";
            case UUID -> "uuid";
            case ARRAY -> of(Objects.requireNonNull(type.element())) + " array";
        };
    }

    /** Whether values of a type are stored as text. */
    static boolean isText(DataType type) {
        return of(type).equals("character varying");
    }

    /** What a column of that type holds: text where the type is none that we know. */
    static DataType dataType(String word) {
        if (word.endsWith(" array")) {
            return DataType.arrayOf(dataType(word.substring(0, word.length() - " array".length())));
        }
        Matcher parts = MODIFIED.matcher(word);
        if (!parts.matches()) {
            return DataType.text(0);
        }
        int first = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int second = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return switch (parts.group(1)) {
            case "boolean" -> DataType.of(Kind.BOOLEAN);
            case "tinyint" -> DataType.of(Kind.BYTE);
            case "smallint" -> DataType.of(Kind.SHORT);
            case "integer" -> DataType.of(Kind.INT);
            case "bigint" -> DataType.of(Kind.LONG);
            case "real" -> DataType.of(Kind.FLOAT);
            case "double precision" -> DataType.of(Kind.DOUBLE);
            case "character varying" -> DataType.text(first);
            case "binary varying" -> DataType.of(Kind.BYTES);
            case "numeric" -> DataType.decimal(first == MOST_DIGITS ? 0 : first, second);
            case "timestamp" -> DataType.of(parts.group(4) == null ? Kind.LOCAL_DATE_TIME : Kind.INSTANT);
            case "date" -> DataType.of(Kind.LOCAL_DATE);
            case "time" -> DataType.of(Kind.LOCAL_TIME);
            case "uuid" -> DataType.of(Kind.UUID);
            default -> DataType.text(0);
        };
    }

    /** Why values of a wanted column do not fit an existing one's type, null if they do. */
    static @Nullable String difference(ColumnSchema wanted, String foundType) {
        if (foundType.equals(wanted.on("h2").type())) {
            return null;
        }
        return difference(wanted.type(), dataType(foundType));
    }

    private static @Nullable String difference(DataType wanted, DataType found) {
        if (wanted.kind() == Kind.ARRAY) {
            return found.kind() == Kind.ARRAY
                    ? difference(Objects.requireNonNull(wanted.element()), Objects.requireNonNull(found.element()))
                    : "an array";
        }
        if (isText(wanted) ? found.kind() != Kind.TEXT : !fits(wanted.kind(), found.kind())) {
            return "another type of value";
        }
        return switch (wanted.kind()) {
            case TEXT, JSON ->
                found.length() > 0 && (wanted.length() == 0 || wanted.length() > found.length())
                        ? "longer texts"
                        : null;
            case DECIMAL, BIG_INTEGER -> {
                boolean narrower = found.precision() > 0
                        && (wanted.precision() == 0
                                || found.scale() < wanted.scale()
                                || found.precision() - found.scale() < wanted.precision() - wanted.scale());
                yield narrower ? "more digits" : null;
            }
            default -> null;
        };
    }

    private static boolean fits(Kind wanted, Kind found) {
        return switch (wanted) {
            case BYTE, SHORT, INT, LONG -> WHOLE.indexOf(found) >= WHOLE.indexOf(wanted);
            case FLOAT -> found == Kind.FLOAT || found == Kind.DOUBLE;
            case BIG_INTEGER -> found == Kind.DECIMAL;
            default -> wanted == found;
        };
    }
}
