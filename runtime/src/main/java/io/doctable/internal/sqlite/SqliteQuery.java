package io.doctable.internal.sqlite;

import io.doctable.internal.dialect.RowRoute;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.CoreResultSet;

/**
 * Runs one statement, and has the names of its columns fetched only once. The driver fetches them from SQLite in each
 * execution, which takes longer than reading a row, unless its result has them already. Rows are read by the index of a
 * column, so the driver only needs to know how many columns there are.
 */
final class SqliteQuery implements RowRoute.Query {
    /** The statement's result, the same object in each execution; null before the first. */
    private @Nullable CoreResultSet result;

    private String[] names = {};
    /** Whether this is a driver whose result does not take the names. */
    private boolean isOther;

    @Override
    public ResultSet run(PreparedStatement statement) throws SQLException {
        CoreResultSet known = result;
        if (known == null) {
            ResultSet first = statement.executeQuery();
            if (!isOther) {
                remember(first);
            }
            return first;
        }
        statement.execute();
        known.colsMeta = names;
        return statement.getResultSet();
    }

    private void remember(ResultSet first) {
        try {
            if (first instanceof CoreResultSet core && core.colsMeta != null) {
                names = core.colsMeta;
                result = core;
                return;
            }
        } catch (LinkageError e) {
            // A driver whose result has another class, or no such field.
            result = null;
        }
        isOther = true;
    }
}
