package io.doctable.internal.sqlite;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What SQLite makes of the words for a column's type, by its own rules, and whether values then stay as they are. */
final class SqliteAffinity {
    /** Texts that no column of numbers takes for a number. */
    private static final Set<Kind> NEVER_NUMBERS =
            EnumSet.of(Kind.INSTANT, Kind.LOCAL_DATE_TIME, Kind.LOCAL_DATE, Kind.LOCAL_TIME, Kind.UUID, Kind.ARRAY);

    /** A type with its length, or with its precision and scale. */
    private static final Pattern WORD =
            Pattern.compile("([^()]*?)\\s*(?:\\(\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?\\))?");

    private SqliteAffinity() {}

    static @Nullable String difference(ColumnSchema wanted, String foundType) {
        String asked = wanted.on("sqlite").type();
        if (asked != null && asked.equalsIgnoreCase(foundType)) {
            return null;
        }
        SqliteStorage storage = SqliteStorage.of(wanted.type());
        String word = foundType.toUpperCase(Locale.ROOT);
        boolean fits;
        if (word.contains("INT")) {
            fits = storage == SqliteStorage.INTEGER;
        } else if (word.contains("CHAR") || word.contains("CLOB") || word.contains("TEXT")) {
            fits = storage == SqliteStorage.TEXT;
        } else if (word.isEmpty() || word.contains("BLOB")) {
            // Such a column takes every value as it comes; but one that says BLOB is meant for bytes.
            fits = word.isEmpty() || storage == SqliteStorage.BLOB;
        } else if (word.equals("ANY")) {
            fits = true;
        } else if (word.contains("REAL") || word.contains("FLOA") || word.contains("DOUB")) {
            fits = storage == SqliteStorage.REAL;
        } else {
            fits = storage == SqliteStorage.INTEGER
                    || storage == SqliteStorage.REAL
                    || NEVER_NUMBERS.contains(wanted.type().kind());
        }
        return fits ? null : "values stored as " + storage;
    }

    /**
     * What a column declared so is meant to hold, as long as its affinity leaves such values as they are: text where the
     * word says nothing.
     */
    static DataType dataType(String foundType) {
        Matcher parts = WORD.matcher(foundType.strip().toUpperCase(Locale.ROOT));
        String word = parts.matches() ? parts.group(1) : "";
        boolean digits = parts.matches() && parts.group(2) != null;
        int precision = digits ? Integer.parseInt(parts.group(2)) : 0;
        int scale = digits && parts.group(3) != null ? Integer.parseInt(parts.group(3)) : 0;
        return switch (word) {
            case "BOOL", "BOOLEAN" -> DataType.of(Kind.BOOLEAN);
            case "DATE" -> DataType.of(Kind.LOCAL_DATE);
            case "TIME" -> DataType.of(Kind.LOCAL_TIME);
            case "DATETIME", "TIMESTAMP" -> DataType.of(Kind.LOCAL_DATE_TIME);
            case "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE" -> DataType.of(Kind.INSTANT);
            case "UUID" -> DataType.of(Kind.UUID);
            case "DECIMAL", "NUMERIC", "NUMBER" -> {
                DataType decimal = DataType.decimal(precision, scale);
                yield SqliteStorage.of(decimal) == SqliteStorage.REAL ? decimal : DataType.of(Kind.DOUBLE);
            }
            default -> byAffinity(word);
        };
    }

    private static DataType byAffinity(String word) {
        if (word.contains("INT")) {
            return DataType.of(Kind.LONG);
        }
        if (word.contains("BLOB")) {
            return DataType.of(Kind.BYTES);
        }
        boolean text = word.contains("CHAR") || word.contains("CLOB") || word.contains("TEXT");
        boolean real = word.contains("REAL") || word.contains("FLOA") || word.contains("DOUB");
        return real && !text ? DataType.of(Kind.DOUBLE) : DataType.text(0);
    }
}
