package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Store;
import io.doctable.benchmarks.store.TimeForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** MyBatis with an annotated mapper. */
final class WithMyBatis extends OnHikari {
    private final SqlSessionFactory factory;

    WithMyBatis(Store store) {
        super(store);
        Configuration configuration =
                new Configuration(new Environment("benchmark", new JdbcTransactionFactory(), pool));
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.getTypeHandlerRegistry().register(Instant.class, new InstantHandler(time()));
        configuration.addMapper(MyBatisDocuments.class);
        this.factory = new SqlSessionFactoryBuilder().build(configuration);
    }

    private <T> T read(Function<MyBatisDocuments, T> work) {
        try (SqlSession session = factory.openSession(true)) {
            return work.apply(session.getMapper(MyBatisDocuments.class));
        }
    }

    private void inTransaction(Consumer<MyBatisDocuments> work) {
        try (SqlSession session = factory.openSession(false)) {
            work.accept(session.getMapper(MyBatisDocuments.class));
            session.commit();
        }
    }

    @Override
    public void insertInTransaction(List<Draft> rows, Keys keys) {
        inTransaction(mapper -> {
            for (Draft row : rows) {
                keys.add(mapper.insert(row));
            }
        });
    }

    @Override
    public void insertOneByOne(List<Draft> rows, Keys keys) {
        for (Draft row : rows) {
            keys.add(read(mapper -> mapper.insert(row)));
        }
    }

    @Override
    public void insertAll(List<Draft> rows, Keys keys) {
        insertInTransaction(rows, keys); // a batch needs objects into which it can write the keys; records are not
    }

    @Override
    public void bulkInsert(List<Draft> rows) {
        inBatches(rows, MyBatisDocuments::insertWithoutKey);
    }

    /** What is sent for one row of a batch. */
    private interface Step<T> {
        void send(MyBatisDocuments mapper, T row);
    }

    private <T> void inBatches(List<T> rows, Step<T> step) {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH, false)) {
            MyBatisDocuments mapper = session.getMapper(MyBatisDocuments.class);
            int waiting = 0;
            for (T row : rows) {
                step.send(mapper, row);
                if (++waiting == Sql.BATCH) {
                    session.flushStatements();
                    waiting = 0;
                }
            }
            session.commit();
        }
    }

    @Override
    public Document find(long id) {
        return read(mapper -> mapper.find(id));
    }

    @Override
    public List<Document> selectAll() {
        return read(MyBatisDocuments::all);
    }

    @Override
    public void stream(Consumer<Document> each) {
        inTransaction(mapper -> {
            try (Cursor<Document> found = mapper.stream()) {
                found.forEach(each);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public List<Document> filter(Filter filter) {
        return read(mapper -> mapper.filter(filter));
    }

    @Override
    public List<Document> findAll(List<Long> ids) {
        return read(mapper -> mapper.findAll(ids));
    }

    @Override
    public void updateInTransaction(List<Document> rows) {
        inTransaction(mapper -> rows.forEach(mapper::update));
    }

    @Override
    public void updateAll(List<Document> rows) {
        inBatches(rows, MyBatisDocuments::update);
    }

    /** Stores instants as the table does. */
    private static final class InstantHandler extends BaseTypeHandler<Instant> {
        private final TimeForm form;

        InstantHandler(TimeForm form) {
            this.form = form;
        }

        @Override
        public void setNonNullParameter(
                PreparedStatement statement, int index, Instant time, @Nullable JdbcType jdbcType) throws SQLException {
            form.bind(statement, index, time);
        }

        @Override
        public Instant getNullableResult(ResultSet result, String column) throws SQLException {
            return form.read(result, result.findColumn(column));
        }

        @Override
        public Instant getNullableResult(ResultSet result, int column) throws SQLException {
            return form.read(result, column);
        }

        @Override
        public Instant getNullableResult(CallableStatement statement, int column) {
            throw new UnsupportedOperationException("no procedure is called");
        }
    }
}
