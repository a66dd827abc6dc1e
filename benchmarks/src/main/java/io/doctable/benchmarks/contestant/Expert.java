package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Store;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.postgresql.jdbc.PgConnection;
import org.sqlite.SQLiteConnection;

/**
 * Plain JDBC by an expert over HikariCP: a call borrows a connection and uses the statements that are kept for the
 * physical connection. On DocTable's own table this is the contestant {@code same}.
 */
class Expert extends OnHikari {
    private final Store store;
    private final Map<Connection, ExpertSession> sessions = new ConcurrentHashMap<>();

    Expert(Store store) {
        super(store);
        this.store = store;
    }

    /** Borrows a connection. */
    Connection borrow() throws SQLException {
        return pool.getConnection();
    }

    /** Returns a connection to the pool. */
    void giveBack(Connection connection) throws SQLException {
        connection.close();
    }

    private ExpertSession session(Connection connection) throws SQLException {
        Connection physical =
                isPostgres() ? connection.unwrap(PgConnection.class) : connection.unwrap(SQLiteConnection.class);
        ExpertSession session = sessions.get(physical);
        if (session == null) {
            session = new ExpertSession(physical, store);
            sessions.put(physical, session);
        }
        return session;
    }

    /** Work on the statements of a connection. */
    private interface Work<T> {
        T on(ExpertSession session) throws SQLException;
    }

    private <T> T call(boolean transaction, Work<T> work) {
        try {
            Connection connection = borrow();
            try {
                ExpertSession session = session(connection);
                if (transaction) {
                    session.begin();
                }
                T result = work.on(session);
                if (transaction) {
                    session.commit();
                }
                return result;
            } finally {
                giveBack(connection);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Work without a result. */
    private interface Change {
        void on(ExpertSession session) throws SQLException;
    }

    private void inTransaction(Change change) {
        call(true, session -> {
            change.on(session);
            return this;
        });
    }

    @Override
    public void insertInTransaction(List<Draft> rows, Keys keys) {
        inTransaction(session -> session.insert(rows, keys));
    }

    @Override
    public void insertOneByOne(List<Draft> rows, Keys keys) {
        for (Draft row : rows) {
            List<Draft> one = List.of(row);
            call(false, session -> {
                session.insert(one, keys);
                return this;
            });
        }
    }

    @Override
    public void insertAll(List<Draft> rows, Keys keys) {
        inTransaction(session -> session.insertAll(rows, keys));
    }

    @Override
    public void bulkInsert(List<Draft> rows) {
        inTransaction(session -> session.bulkInsert(rows));
    }

    @Override
    public Document find(long id) {
        return call(false, session -> session.find(id));
    }

    @Override
    public List<Document> selectAll() {
        return call(false, ExpertSession::selectAll);
    }

    @Override
    public void stream(Consumer<Document> each) {
        inTransaction(session -> session.stream(each));
    }

    @Override
    public List<Document> filter(Filter filter) {
        return call(false, session -> session.filter(filter));
    }

    @Override
    public List<Document> findAll(List<Long> ids) {
        return call(false, session -> session.findAll(ids));
    }

    @Override
    public void updateInTransaction(List<Document> rows) {
        inTransaction(session -> session.update(rows));
    }

    @Override
    public void updateAll(List<Document> rows) {
        inTransaction(session -> session.updateAll(rows));
    }
}
