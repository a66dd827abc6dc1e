package io.doctable.dialect;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The names of constraints that a schema does not name itself; the processor names those of its constants alike. */
final class ConstraintNames {
    private static final int LONGEST = 63;
    private static final int CHECKSUM = 9;

    private ConstraintNames() {}

    static String primaryKey(TableSchema table) {
        String own = table.primaryKeyName();
        return own == null ? fitting("pk_" + table.name()) : own;
    }

    static String check(TableSchema table, ColumnSchema column) {
        return fitting("ck_" + table.name() + "_" + column.name());
    }

    static String lengthCheck(TableSchema table, ColumnSchema column) {
        return fitting("ck_" + table.name() + "_" + column.name() + "_length");
    }

    /** The name, cut to what PostgreSQL takes and then made unique by a checksum. */
    private static String fitting(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return name;
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        StringBuilder cut = new StringBuilder(name);
        while (cut.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST - CHECKSUM) {
            cut.setLength(cut.offsetByCodePoints(cut.length(), -1));
        }
        return String.format("%s_%08x", cut, checksum.getValue());
    }
}
