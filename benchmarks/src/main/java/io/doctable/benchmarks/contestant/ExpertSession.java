package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Store;
import io.doctable.benchmarks.store.TimeForm;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What an expert writes by hand on one physical connection: every statement is prepared once and kept, columns are read
 * by index, many rows go in batches or by COPY. Of {@code INSERT ... RETURNING} the result is read to its end: before
 * that SQLite runs the commit in the reset of the statement, which never starts a checkpoint of the WAL.
 */
final class ExpertSession {
    private final Connection connection;
    private final boolean postgres;
    private final TimeForm time;
    private final DocumentRows rows;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    ExpertSession(Connection connection, Store store) {
        this.connection = connection;
        this.postgres = store.isPostgres();
        this.time = store.form().time();
        this.rows = new DocumentRows(time);
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
        }
        return statement;
    }

    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    void insert(List<Draft> drafts, Keys keys) throws SQLException {
        PreparedStatement statement = statement(Sql.INSERT_RETURNING);
        for (Draft draft : drafts) {
            rows.bind(statement, draft);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                keys.add(result.getLong(1));
                result.next();
            }
        }
    }

    void insertAll(List<Draft> drafts, Keys keys) throws SQLException {
        if (!postgres) {
            insert(drafts, keys);
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(Sql.INSERT, new String[] {"id"})) {
            for (int from = 0; from < drafts.size(); from += Sql.BATCH) {
                for (Draft draft : drafts.subList(from, Math.min(drafts.size(), from + Sql.BATCH))) {
                    rows.bind(statement, draft);
                    statement.addBatch();
                }
                statement.executeBatch();
                try (ResultSet result = statement.getGeneratedKeys()) {
                    while (result.next()) {
                        keys.add(result.getLong(1));
                    }
                }
            }
        }
    }

    void bulkInsert(List<Draft> drafts) throws SQLException {
        if (postgres) {
            CopyText.insert(connection, drafts);
            return;
        }
        PreparedStatement statement = statement(Sql.INSERT);
        for (int from = 0; from < drafts.size(); from += Sql.BATCH) {
            for (Draft draft : drafts.subList(from, Math.min(drafts.size(), from + Sql.BATCH))) {
                rows.bind(statement, draft);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    Document find(long id) throws SQLException {
        PreparedStatement statement = statement(Sql.FIND);
        statement.setLong(1, id);
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return rows.read(result);
        }
    }

    List<Document> selectAll() throws SQLException {
        return list(statement(Sql.SELECT));
    }

    void stream(Consumer<Document> each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Sql.SELECT)) {
            statement.setFetchSize(postgres ? Sql.FETCH : 0);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    each.accept(rows.read(result));
                }
            }
        }
    }

    List<Document> filter(Filter filter) throws SQLException {
        PreparedStatement statement = statement(Sql.FILTER);
        statement.setLong(1, filter.authorId());
        statement.setBoolean(2, filter.published());
        time.bind(statement, 3, filter.since());
        return list(statement);
    }

    List<Document> findAll(List<Long> ids) throws SQLException {
        PreparedStatement statement;
        if (postgres) {
            statement = statement(Sql.SELECT + " WHERE id = ANY(?)");
            statement.setArray(1, connection.createArrayOf("int8", ids.toArray()));
        } else {
            statement = statement(Sql.findAll(ids.size()));
            for (int i = 0; i < ids.size(); i++) {
                statement.setLong(i + 1, ids.get(i));
            }
        }
        return list(statement);
    }

    void update(List<Document> changed) throws SQLException {
        PreparedStatement statement = statement(Sql.UPDATE);
        for (Document row : changed) {
            rows.bind(statement, row);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("not updated: " + row.id());
            }
        }
    }

    void updateAll(List<Document> changed) throws SQLException {
        PreparedStatement statement = statement(Sql.UPDATE);
        for (int from = 0; from < changed.size(); from += Sql.BATCH) {
            for (Document row : changed.subList(from, Math.min(changed.size(), from + Sql.BATCH))) {
                rows.bind(statement, row);
                statement.addBatch();
            }
            for (int count : statement.executeBatch()) {
                if (count != 1) {
                    throw new IllegalStateException("not updated");
                }
            }
        }
    }

    private List<Document> list(PreparedStatement statement) throws SQLException {
        List<Document> found = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                found.add(rows.read(result));
            }
        }
        return found;
    }
}
