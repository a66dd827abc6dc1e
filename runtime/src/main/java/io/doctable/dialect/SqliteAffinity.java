package io.doctable.dialect;

import io.doctable.row.SqliteStorage;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What SQLite makes of the words for a column's type, by its own rules, and whether values then stay as they are. */
final class SqliteAffinity {
    /** Texts that no column of numbers takes for a number. */
    private static final Set<Kind> NEVER_NUMBERS =
            EnumSet.of(Kind.INSTANT, Kind.LOCAL_DATE_TIME, Kind.LOCAL_DATE, Kind.LOCAL_TIME, Kind.UUID, Kind.ARRAY);

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
}
