package io.doctable.conformance.chinook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a table has, and a digest over all its values, read by plain JDBC. What two databases write differently
 * is written alike first: a time without its blank or T and without zeros of its fraction, a number without zeros behind
 * its point, an empty text as NULL, for the JSON file does not tell these apart, and a text without the blanks at its end,
 * which PostgreSQL cuts from the vendor's {@code N'...'}.
 */
record Checksum(int rows, String digest) {
    static Checksum of(Connection connection, String table, List<String> columns) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + String.join(", ", columns) + " from " + table)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    values.add(canonical(rows.getString(i)));
                }
                lines.add(String.join("\u001F", values));
            }
        }
        Collections.sort(lines);
        return new Checksum(lines.size(), digest(lines));
    }

    private static String canonical(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "NULL";
        }
        if (value.matches("-?[0-9]+\\.[0-9]+")) {
            return new BigDecimal(value).stripTrailingZeros().toPlainString();
        }
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9:]{8}(\\.0+)?")) {
            return value.substring(0, 10) + " " + value.substring(11, 19);
        }
        return value.stripTrailing();
    }

    private static String digest(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String line : lines) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
