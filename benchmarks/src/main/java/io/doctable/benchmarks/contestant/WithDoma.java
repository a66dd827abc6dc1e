package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Store;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import javax.sql.DataSource;
import org.seasar.doma.jdbc.Config;
import org.seasar.doma.jdbc.JdbcLogger;
import org.seasar.doma.jdbc.UtilLoggingJdbcLogger;
import org.seasar.doma.jdbc.dialect.Dialect;
import org.seasar.doma.jdbc.dialect.PostgresDialect;
import org.seasar.doma.jdbc.dialect.SqliteDialect;
import org.seasar.doma.jdbc.tx.LocalTransactionDataSource;
import org.seasar.doma.jdbc.tx.LocalTransactionManager;
import org.seasar.doma.jdbc.tx.TransactionManager;

/** Doma, whose annotation processor generates the code of a DAO. */
final class WithDoma extends OnHikari {
    private static final JdbcLogger LOGGER = new UtilLoggingJdbcLogger(Level.FINEST);

    private final DomaDocuments documents;
    private final DomaDocuments documentsInTransaction;
    private final TransactionManager transactions;

    WithDoma(Store store) {
        super(store);
        Dialect dialect = isPostgres() ? new PostgresDialect() : new SqliteDialect();
        LocalTransactionDataSource transactional = new LocalTransactionDataSource(pool);
        this.transactions = new LocalTransactionManager(transactional, LOGGER);
        this.documents = new DomaDocumentsImpl(new Settings(pool, dialect));
        this.documentsInTransaction = new DomaDocumentsImpl(new Settings(transactional, dialect));
    }

    /** What Doma needs to know. */
    private record Settings(DataSource source, Dialect dialect) implements Config {
        @Override
        public DataSource getDataSource() {
            return source;
        }

        @Override
        public Dialect getDialect() {
            return dialect;
        }

        @Override
        public JdbcLogger getJdbcLogger() {
            return LOGGER;
        }
    }

    @Override
    public void insertInTransaction(List<Draft> rows, Keys keys) {
        transactions.required(() -> insert(documentsInTransaction, rows, keys));
    }

    @Override
    public void insertOneByOne(List<Draft> rows, Keys keys) {
        insert(documents, rows, keys);
    }

    private void insert(DomaDocuments dao, List<Draft> rows, Keys keys) {
        for (Draft row : rows) {
            keys.add(dao.insert(DomaDocument.of(row, time())).getEntity().key());
        }
    }

    private List<DomaDocument> entities(List<Draft> rows) {
        return rows.stream().map(row -> DomaDocument.of(row, time())).toList();
    }

    @Override
    public void insertAll(List<Draft> rows, Keys keys) {
        if (!isPostgres()) {
            insertInTransaction(rows, keys); // SQLite's driver returns the last key of a batch only
            return;
        }
        transactions.required(() -> documentsInTransaction
                .insertAll(entities(rows))
                .getEntities()
                .forEach(entity -> keys.add(entity.key())));
    }

    @Override
    public void bulkInsert(List<Draft> rows) {
        transactions.required(() -> {
            documentsInTransaction.insertWithoutKeys(entities(rows));
        });
    }

    @Override
    public Document find(long id) {
        return documents.find(id).toDocument();
    }

    @Override
    public List<Document> selectAll() {
        return rows(documents.all());
    }

    private static List<Document> rows(List<DomaDocument> entities) {
        return entities.stream().map(DomaDocument::toDocument).toList();
    }

    @Override
    public void stream(Consumer<Document> each) {
        transactions.required(() -> {
            documentsInTransaction.stream(found -> {
                found.forEach(entity -> each.accept(entity.toDocument()));
                return true;
            });
        });
    }

    @Override
    public List<Document> filter(Filter filter) {
        return rows(documents.filter(filter.authorId(), filter.published(), time().toColumn(filter.since())));
    }

    @Override
    public List<Document> findAll(List<Long> ids) {
        return rows(documents.findAll(ids));
    }

    @Override
    public void updateInTransaction(List<Document> rows) {
        transactions.required(() -> {
            for (Document row : rows) {
                documentsInTransaction.update(DomaDocument.of(row, time()));
            }
        });
    }

    @Override
    public void updateAll(List<Document> rows) {
        transactions.required(() -> {
            documentsInTransaction.updateAll(
                    rows.stream().map(row -> DomaDocument.of(row, time())).toList());
        });
    }
}
