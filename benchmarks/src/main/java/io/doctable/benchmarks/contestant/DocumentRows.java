package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.store.TimeForm;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Binds and reads documents by index, as fast as plain JDBC can. */
final class DocumentRows {
    private final TimeForm time;

    DocumentRows(TimeForm time) {
        this.time = time;
    }

    /** Binds the parameters 1 to 6. */
    void bind(PreparedStatement statement, Draft row) throws SQLException {
        statement.setString(1, row.title());
        statement.setLong(2, row.authorId());
        statement.setString(3, row.body());
        bindScore(statement, row.score());
        statement.setBoolean(5, row.published());
        time.bind(statement, 6, row.createdAt());
    }

    /** Binds the parameters 1 to 7, the id last. */
    void bind(PreparedStatement statement, Document row) throws SQLException {
        statement.setString(1, row.title());
        statement.setLong(2, row.authorId());
        statement.setString(3, row.body());
        bindScore(statement, row.score());
        statement.setBoolean(5, row.published());
        time.bind(statement, 6, row.createdAt());
        statement.setLong(7, row.id());
    }

    private static void bindScore(PreparedStatement statement, @Nullable Double score) throws SQLException {
        if (score == null) {
            statement.setNull(4, Types.DOUBLE);
        } else {
            statement.setDouble(4, score);
        }
    }

    /** Reads the current row of a query for all columns. */
    Document read(ResultSet result) throws SQLException {
        long id = result.getLong(1);
        String title = result.getString(2);
        long authorId = result.getLong(3);
        String body = result.getString(4);
        double score = result.getDouble(5);
        boolean unscored = score == 0 && result.wasNull();
        boolean published = result.getBoolean(6);
        return new Document(id, title, authorId, body, unscored ? null : score, published, time.read(result, 7));
    }
}
