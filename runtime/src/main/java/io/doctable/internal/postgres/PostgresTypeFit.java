package io.doctable.internal.postgres;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a PostgreSQL column takes and gives every value of a wanted type. */
final class PostgresTypeFit {
    private static final Pattern MODIFIED = Pattern.compile("([a-z ]+?)\\((\\d+)(?:,(\\d+))?\\)(.*)");
    private static final Map<Kind, List<String>> FITTING = Map.ofEntries(
            Map.entry(Kind.BOOLEAN, List.of("boolean")),
            Map.entry(Kind.BYTE, List.of("smallint", "integer", "bigint")),
            Map.entry(Kind.SHORT, List.of("smallint", "integer", "bigint")),
            Map.entry(Kind.INT, List.of("integer", "bigint")),
            Map.entry(Kind.LONG, List.of("bigint")),
            Map.entry(Kind.FLOAT, List.of("real", "double precision")),
            Map.entry(Kind.DOUBLE, List.of("double precision")),
            Map.entry(Kind.TEXT, List.of("text", "character varying", "citext")),
            Map.entry(Kind.BYTES, List.of("bytea")),
            Map.entry(Kind.DECIMAL, List.of("numeric")),
            Map.entry(Kind.BIG_INTEGER, List.of("numeric")),
            Map.entry(Kind.INSTANT, List.of("timestamp with time zone")),
            Map.entry(Kind.LOCAL_DATE_TIME, List.of("timestamp without time zone")),
            Map.entry(Kind.LOCAL_DATE, List.of("date")),
            Map.entry(Kind.LOCAL_TIME, List.of("time without time zone")),
            Map.entry(Kind.UUID, List.of("uuid")),
            Map.entry(Kind.JSON, List.of("jsonb", "json")));
    private static final int MICROSECONDS = 6;

    private PostgresTypeFit() {}

    static @Nullable String difference(ColumnSchema wanted, String foundType) {
        String asked = wanted.on("postgresql").type();
        if (asked != null && PostgresTypes.catalogueWord(asked).equals(foundType)) {
            return null;
        }
        return difference(wanted.type(), foundType);
    }

    private static @Nullable String difference(DataType wanted, String foundType) {
        if (wanted.kind() == Kind.ARRAY) {
            return foundType.endsWith("[]")
                    ? difference(
                            Objects.requireNonNull(wanted.element()), foundType.substring(0, foundType.length() - 2))
                    : "an array";
        }
        // "timestamp(3) with time zone" has its number within.
        Matcher modified = MODIFIED.matcher(foundType);
        boolean limited = modified.matches();
        String name = limited ? modified.group(1) + modified.group(4) : foundType;
        if (!Objects.requireNonNull(FITTING.get(wanted.kind())).contains(name)) {
            return "another type of value";
        }
        if (!limited) {
            return null;
        }
        int first = Integer.parseInt(modified.group(2));
        int second = modified.group(3) == null ? 0 : Integer.parseInt(modified.group(3));
        return switch (wanted.kind()) {
            case TEXT -> wanted.length() == 0 || wanted.length() > first ? "longer texts" : null;
            case DECIMAL, BIG_INTEGER -> {
                boolean narrower = wanted.precision() == 0
                        || second < wanted.scale()
                        || first - second < wanted.precision() - wanted.scale();
                yield narrower ? "more digits" : null;
            }
            default -> first < MICROSECONDS ? "microseconds" : null;
        };
    }

    /** What a column of that type holds: text where the type is none that we know. */
    static DataType dataType(String foundType) {
        if (foundType.endsWith("[]")) {
            DataType element = dataType(foundType.substring(0, foundType.length() - 2));
            boolean scalar = element.kind() != Kind.JSON && element.kind() != Kind.ARRAY;
            return scalar ? DataType.arrayOf(element) : DataType.text(0);
        }
        Matcher modified = MODIFIED.matcher(foundType);
        boolean limited = modified.matches();
        String name = limited ? modified.group(1) + modified.group(4) : foundType;
        int first = limited ? Integer.parseInt(modified.group(2)) : 0;
        return switch (name) {
            case "boolean" -> DataType.of(Kind.BOOLEAN);
            case "smallint" -> DataType.of(Kind.SHORT);
            case "integer" -> DataType.of(Kind.INT);
            case "bigint" -> DataType.of(Kind.LONG);
            case "real" -> DataType.of(Kind.FLOAT);
            case "double precision" -> DataType.of(Kind.DOUBLE);
            case "character varying" -> DataType.text(first);
            case "bytea" -> DataType.of(Kind.BYTES);
            case "numeric" ->
                DataType.decimal(first, modified.matches() && modified.group(3) != null ? scale(modified) : 0);
            case "timestamp with time zone" -> DataType.of(Kind.INSTANT);
            case "timestamp without time zone" -> DataType.of(Kind.LOCAL_DATE_TIME);
            case "date" -> DataType.of(Kind.LOCAL_DATE);
            case "time without time zone" -> DataType.of(Kind.LOCAL_TIME);
            case "uuid" -> DataType.of(Kind.UUID);
            case "json", "jsonb" -> DataType.of(Kind.JSON);
            default -> DataType.text(0);
        };
    }

    private static int scale(Matcher modified) {
        return Integer.parseInt(modified.group(3));
    }
}
