package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Draft;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Sends rows by PostgreSQL's COPY in its text format. */
final class CopyText {
    private static final String COPY = "COPY documents (" + Sql.COLUMNS + ") FROM STDIN";
    private static final int BUFFER = 64 * 1024;

    private CopyText() {}

    /** Stores the rows in the connection's transaction. */
    static void insert(Connection connection, List<Draft> rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        StringBuilder text = new StringBuilder(BUFFER + 1024);
        for (Draft row : rows) {
            append(text, row);
            if (text.length() >= BUFFER) {
                send(copy, text);
            }
        }
        send(copy, text);
        copy.endCopy();
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void append(StringBuilder text, Draft row) {
        escaped(text, row.title()).append('\t').append(row.authorId()).append('\t');
        escaped(text, row.body()).append('\t');
        if (row.score() == null) {
            text.append("\\N");
        } else {
            text.append(row.score().doubleValue());
        }
        text.append('\t').append(row.published() ? 't' : 'f').append('\t');
        text.append(row.createdAt()).append('\n');
    }

    private static StringBuilder escaped(StringBuilder text, @Nullable String value) {
        if (value == null) {
            return text.append("\\N");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
        return text;
    }
}
