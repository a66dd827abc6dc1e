package io.doctable.internal.postgres;

import io.doctable.internal.dialect.RowLoader;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Loads rows by COPY. */
final class PostgresLoader implements RowLoader {
    private static final int MOST_BYTES = 4 << 20;
    private static final int PACKET = 1 << 16;

    private final BaseConnection connection;
    private final String text;
    private final CopyRowWriter writer;

    PostgresLoader(BaseConnection connection, String text, RowShape shape, JsonCodec json) {
        this.connection = connection;
        this.text = text;
        this.writer = new CopyRowWriter(shape, json);
    }

    @Override
    public RowWriter writer() {
        return writer;
    }

    @Override
    public boolean isFull() {
        return writer.size() >= MOST_BYTES;
    }

    @Override
    public long send() throws SQLException {
        CopyBuffer data = writer.end();
        CopyIn copy = new CopyManager(connection).copyIn(text);
        try {
            for (int from = 0; from < data.size(); from += PACKET) {
                copy.writeToCopy(data.bytes(), from, Math.min(PACKET, data.size() - from));
            }
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
