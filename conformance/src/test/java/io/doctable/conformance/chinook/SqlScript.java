package io.doctable.conformance.chinook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A vendor's SQL file, split into statements. */
final class SqlScript {
    private SqlScript() {}

    /** Runs the file's statements, but for those that make or choose a database. */
    static void run(Connection connection, Path file) throws SQLException, IOException {
        String text = Files.readString(file).replace("\uFEFF", "").replaceAll("(?m)^\\\\c .*$", "");
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(text)) {
                if (!sql.matches("(?is)(drop|create) database .*")) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Splits at semicolons outside of quotes; comments are left out. */
    private static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            if (text.startsWith("/*", i)) {
                i = text.indexOf("*/", i) + 2;
                continue;
            }
            if (text.startsWith("--", i)) {
                i = text.indexOf('\n', i);
                continue;
            }
            if (text.charAt(i) == '\'') {
                end = text.indexOf('\'', i + 1) + 1;
            }
            if (text.charAt(i) == ';') {
                statements.add(sql.toString().strip());
                sql.setLength(0);
            } else {
                sql.append(text, i, end);
            }
            i = end;
        }
        statements.removeIf(String::isBlank);
        return statements;
    }
}
