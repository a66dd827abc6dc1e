package io.doctable.dialect;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The names of constraints and indexes that a record leaves unnamed: those that only the runtime needs, and the rule by
 * which the processor names all others, so that the names of an earlier rule are recognised. The processor's class of
 * the same name has the same rules.
 */
final class ConstraintNames {
    private static final int LONGEST = 63;
    private static final int CHECKSUM = 9;

    private ConstraintNames() {}

    static String primaryKey(TableSchema table) {
        String own = table.primaryKeyName();
        return own == null ? ofTable("pk", table.name(), List.of()) : own;
    }

    static String check(TableSchema table, ColumnSchema column) {
        return ofTable("ck", table.name(), List.of(column.name()));
    }

    static String lengthCheck(TableSchema table, ColumnSchema column) {
        return ofTable("ck", table.name(), List.of(column.name(), "length"));
    }

    /**
     * The name that an earlier version gave to a unique constraint whose name is automatic; else its own name. A table
     * that was made then keeps it.
     */
    static String former(TableSchema table, UniqueSchema unique) {
        return former("uq", table.name(), unique.columns(), unique.name());
    }

    /** The name that an earlier version gave to an index whose name is automatic; else its own name. */
    static String former(TableSchema table, IndexSchema index) {
        List<String> columns =
                index.columns().stream().map(IndexSchema.Part::column).toList();
        return former(index.unique() ? "ux" : "ix", table.name(), columns, index.name());
    }

    private static String former(String kind, String table, List<String> columns, String name) {
        return name.equals(ofSchema(kind, table, columns)) ? ofTable(kind, table, columns) : name;
    }

    /** The name of a constraint that belongs to one table, so that another table may use the same name. */
    static String ofTable(String kind, String table, List<String> columns) {
        return fitting(columns.isEmpty() ? kind + "_" + table : kind + "_" + table + "_" + String.join("_", columns));
    }

    /** The name of an index or unique constraint, which no other table of the schema may use. */
    static String ofSchema(String kind, String table, List<String> columns) {
        String over = String.join("_", columns);
        String name = kind + "_" + table + (table.contains("_") ? "__" : "_") + over;
        boolean ambiguous = table.contains("__")
                || table.startsWith("_")
                || table.endsWith("_")
                || over.contains("__")
                || over.startsWith("_");
        return fitting(ambiguous ? name + checksum(kind + "\0" + table + "\0" + String.join("\0", columns)) : name);
    }

    /** The name, cut to what PostgreSQL takes and then made different from others by a checksum. */
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
