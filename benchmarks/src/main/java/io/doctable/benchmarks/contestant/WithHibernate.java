package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Store;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.community.dialect.SQLiteDialect;

/** Hibernate's {@code StatelessSession}, its way without a first-level cache. */
final class WithHibernate extends OnHikari {
    private final SessionFactory factory;

    WithHibernate(Store store) {
        super(store);
        Configuration configuration = new Configuration();
        configuration.addAnnotatedClass(HibernateDocument.class);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        configuration.setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, String.valueOf(Sql.BATCH));
        if (!isPostgres()) {
            configuration.setProperty(AvailableSettings.DIALECT, SQLiteDialect.class.getName());
            configuration.addAttributeConverter(new HibernateDocument.Milliseconds(), true);
        }
        this.factory = configuration.buildSessionFactory();
    }

    private void inTransaction(Consumer<StatelessSession> work) {
        try (StatelessSession session = factory.openStatelessSession()) {
            Transaction transaction = session.beginTransaction();
            work.accept(session);
            transaction.commit();
        }
    }

    @Override
    public void insertInTransaction(List<Draft> rows, Keys keys) {
        inTransaction(session -> {
            for (Draft row : rows) {
                insert(session, row, keys);
            }
        });
    }

    @Override
    public void insertOneByOne(List<Draft> rows, Keys keys) {
        for (Draft row : rows) {
            try (StatelessSession session = factory.openStatelessSession()) {
                insert(session, row, keys);
            }
        }
    }

    private static void insert(StatelessSession session, Draft row, Keys keys) {
        HibernateDocument entity = HibernateDocument.of(row);
        session.insert(entity);
        keys.add(entity.id());
    }

    @Override
    public void insertAll(List<Draft> rows, Keys keys) {
        insertInTransaction(rows, keys); // it does not batch rows whose keys the database generates
    }

    @Override
    public void bulkInsert(List<Draft> rows) {
        inTransaction(session -> {
            for (Draft row : rows) {
                session.insert(HibernateDocument.of(row));
            }
        });
    }

    @Override
    public Document find(long id) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return session.get(HibernateDocument.class, id).toDocument();
        }
    }

    @Override
    public List<Document> selectAll() {
        try (StatelessSession session = factory.openStatelessSession()) {
            return documents(session.createSelectionQuery("from HibernateDocument", HibernateDocument.class)
                    .getResultList());
        }
    }

    @Override
    public void stream(Consumer<Document> each) {
        inTransaction(session -> {
            try (Stream<HibernateDocument> found = session.createSelectionQuery(
                            "from HibernateDocument", HibernateDocument.class)
                    .setFetchSize(Sql.FETCH)
                    .getResultStream()) {
                found.forEach(entity -> each.accept(entity.toDocument()));
            }
        });
    }

    @Override
    public List<Document> filter(Filter filter) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return documents(session.createSelectionQuery(
                            "from HibernateDocument where authorId = :author and published = :published"
                                    + " and createdAt >= :since order by createdAt desc, id desc",
                            HibernateDocument.class)
                    .setParameter("author", filter.authorId())
                    .setParameter("published", filter.published())
                    .setParameter("since", filter.since())
                    .setMaxResults(Filter.LIMIT)
                    .getResultList());
        }
    }

    @Override
    public List<Document> findAll(List<Long> ids) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return documents(
                    session.createSelectionQuery("from HibernateDocument where id in :ids", HibernateDocument.class)
                            .setParameter("ids", ids)
                            .getResultList());
        }
    }

    private static List<Document> documents(List<HibernateDocument> entities) {
        return entities.stream().map(HibernateDocument::toDocument).toList();
    }

    @Override
    public void updateInTransaction(List<Document> rows) {
        inTransaction(session -> {
            for (Document row : rows) {
                session.update(HibernateDocument.of(row));
            }
        });
    }

    @Override
    public void updateAll(List<Document> rows) {
        inTransaction(session ->
                session.updateMultiple(rows.stream().map(HibernateDocument::of).toList()));
    }

    @Override
    public void close() {
        factory.close();
        super.close();
    }
}
