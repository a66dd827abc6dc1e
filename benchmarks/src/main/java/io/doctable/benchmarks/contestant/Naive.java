package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Store;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** JDBC as it is often written: a statement is prepared for each call, columns are read by name. */
final class Naive extends OnHikari {
    private final DocumentRows rows;

    Naive(Store store) {
        super(store);
        this.rows = new DocumentRows(time());
    }

    @Override
    public void insertInTransaction(List<Draft> drafts, Keys keys) {
        inTransaction(connection -> {
            for (Draft draft : drafts) {
                insert(connection, draft, keys);
            }
        });
    }

    @Override
    public void insertOneByOne(List<Draft> drafts, Keys keys) {
        for (Draft draft : drafts) {
            try (Connection connection = pool.getConnection()) {
                insert(connection, draft, keys);
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        }
    }

    private void insert(Connection connection, Draft draft, Keys keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Sql.INSERT, Statement.RETURN_GENERATED_KEYS)) {
            rows.bind(statement, draft);
            statement.executeUpdate();
            try (ResultSet generated = statement.getGeneratedKeys()) {
                generated.next();
                keys.add(generated.getLong(1));
            }
        }
    }

    @Override
    public void insertAll(List<Draft> drafts, Keys keys) {
        insertInTransaction(drafts, keys);
    }

    @Override
    public void bulkInsert(List<Draft> drafts) {
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(Sql.INSERT)) {
                int waiting = 0;
                for (Draft draft : drafts) {
                    rows.bind(statement, draft);
                    statement.addBatch();
                    if (++waiting == Sql.BATCH) {
                        statement.executeBatch();
                        waiting = 0;
                    }
                }
                statement.executeBatch();
            }
        });
    }

    @Override
    public Document find(long id) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(Sql.FIND)) {
            statement.setLong(1, id);
            return list(statement).get(0);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public List<Document> selectAll() {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(Sql.SELECT)) {
            return list(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void stream(Consumer<Document> each) {
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(Sql.SELECT)) {
                statement.setFetchSize(isPostgres() ? Sql.FETCH : 0);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        each.accept(read(result));
                    }
                }
            }
        });
    }

    @Override
    public List<Document> filter(Filter filter) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(Sql.FILTER)) {
            statement.setLong(1, filter.authorId());
            statement.setBoolean(2, filter.published());
            time().bind(statement, 3, filter.since());
            return list(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public List<Document> findAll(List<Long> ids) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(Sql.findAll(ids.size()))) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setLong(i + 1, ids.get(i));
            }
            return list(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void updateInTransaction(List<Document> changed) {
        inTransaction(connection -> {
            for (Document row : changed) {
                try (PreparedStatement statement = connection.prepareStatement(Sql.UPDATE)) {
                    rows.bind(statement, row);
                    statement.executeUpdate();
                }
            }
        });
    }

    @Override
    public void updateAll(List<Document> changed) {
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(Sql.UPDATE)) {
                for (Document row : changed) {
                    rows.bind(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private List<Document> list(PreparedStatement statement) throws SQLException {
        List<Document> found = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                found.add(read(result));
            }
        }
        return found;
    }

    private Document read(ResultSet result) throws SQLException {
        double score = result.getDouble("score");
        Double scoreOrNull = result.wasNull() ? null : score;
        Instant createdAt = isPostgres()
                ? result.getObject("created_at", OffsetDateTime.class).toInstant()
                : Instant.ofEpochMilli(result.getLong("created_at"));
        return new Document(
                result.getLong("id"),
                result.getString("title"),
                result.getLong("author_id"),
                result.getString("body"),
                scoreOrNull,
                result.getBoolean("published"),
                createdAt);
    }

    /** Work on a connection. */
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            work.on(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
