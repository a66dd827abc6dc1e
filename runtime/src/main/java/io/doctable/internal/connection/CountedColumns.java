package io.doctable.internal.connection;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.scan.RawSql;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The columns by which the database counts the rows of tables, each asked for once. Used by one thread at a time. */
public final class CountedColumns {
    private static final int MOST_TABLES = 256;

    private final PooledConnection connection;
    private final Map<String, Optional<String>> known = new HashMap<>();

    CountedColumns(PooledConnection connection) {
        this.connection = connection;
    }

    /** Returns the column of a table, empty if it has none. */
    public Optional<String> of(RawSql.InsertTarget table, Dialect dialect) throws SQLException {
        Optional<String> column = known.get(table.text());
        if (column == null) {
            column = Optional.ofNullable(dialect.countedColumn(connection.raw(), table));
            if (known.size() >= MOST_TABLES) {
                known.clear();
            }
            known.put(table.text(), column);
        }
        return column;
    }

    /** Asks again, because a table may be another than before. */
    public void forget() {
        known.clear();
    }
}
