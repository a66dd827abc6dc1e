package io.doctable.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Names constraints and indexes that the user left unnamed; the runtime has the same rules in its own class. */
public final class ConstraintNames {
    private static final int LONGEST = 63;
    private static final int CHECKSUM = 9;

    private ConstraintNames() {}

    /**
     * Returns the name of a constraint that belongs to one table, so that another table may use the same name:
     * {@code kind_table_column_column}.
     */
    public static String ofTable(String kind, String table, List<String> columns) {
        String name = columns.isEmpty() ? kind + "_" + table : kind + "_" + table + "_" + String.join("_", columns);
        return fitting(name);
    }

    /**
     * Returns the name of an index or unique constraint, which no other table of the schema may use:
     * {@code kind_table_column_column}, with two underscores after a table whose name has one itself. So the tables
     * {@code a_b} and {@code a} never make the same name of the columns {@code c} and {@code b_c}. Where doubled
     * underscores in the names themselves would leave that open, a checksum follows.
     */
    public static String ofSchema(String kind, String table, List<String> columns) {
        String over = String.join("_", columns);
        String name = kind + "_" + table + (table.contains("_") ? "__" : "_") + over;
        boolean ambiguous = table.contains("__")
                || table.startsWith("_")
                || table.endsWith("_")
                || over.contains("__")
                || over.startsWith("_");
        return fitting(ambiguous ? name + checksum(kind + "\0" + table + "\0" + String.join("\0", columns)) : name);
    }

    /** Returns the name, cut to what PostgreSQL takes and then made different from others by a checksum. */
    private static String fitting(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        StringBuilder cut = new StringBuilder(name);
        while (bytes(cut.toString()) > LONGEST - CHECKSUM) {
            cut.setLength(cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut + checksum(name);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format("_%08x", checksum.getValue());
    }
}
