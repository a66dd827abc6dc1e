package io.doctable.internal.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Asks a database by which column it counts a table's rows. */
public final class CountedColumn {
    private CountedColumn() {}

    /**
     * The first value of a query.
     *
     * @param sql a query for the name of the column; gives no row, or NULL, where there is none
     * @param values its parameters
     */
    public static @Nullable String ask(Connection raw, String sql, @Nullable String... values) throws SQLException {
        try (PreparedStatement statement = raw.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
