package io.doctable.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Names constraints and indexes that the user left unnamed. */
public final class ConstraintNames {
    private static final int LONGEST = 63;
    private static final int CHECKSUM = 9;

    private ConstraintNames() {}

    /** Returns {@code kind_table_column_column}, cut to what PostgreSQL takes and then made unique by a checksum. */
    public static String of(String kind, String table, List<String> columns) {
        String name = columns.isEmpty() ? kind + "_" + table : kind + "_" + table + "_" + String.join("_", columns);
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
