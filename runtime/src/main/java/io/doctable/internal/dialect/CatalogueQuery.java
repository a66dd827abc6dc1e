package io.doctable.internal.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a database about itself. */
public final class CatalogueQuery {
    private final Connection raw;

    public CatalogueQuery(Connection raw) {
        this.raw = raw;
    }

    /** The rows of a query; its parameters are texts and numbers. */
    public <T extends @Nullable Object> List<T> rows(String sql, RowMapping<T> mapping, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = raw.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> results = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    results.add(mapping.map(rows));
                }
            }
            return results;
        }
    }

    /** What a row says. */
    public interface RowMapping<T extends @Nullable Object> {
        /** Reads the current row. */
        T map(ResultSet row) throws SQLException;
    }
}
