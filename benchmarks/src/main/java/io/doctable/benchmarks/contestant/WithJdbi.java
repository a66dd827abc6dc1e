package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Store;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Jdbi with its reflective mapper of records and named parameters. */
final class WithJdbi extends OnHikari {
    private static final String INSERT = "INSERT INTO documents (" + Sql.COLUMNS
            + ") VALUES (:title, :authorId, :body, :score, :published, :createdAt)";
    private static final String UPDATE = "UPDATE documents SET title = :title, author_id = :authorId, body = :body,"
            + " score = :score, published = :published, created_at = :createdAt WHERE id = :id";
    private static final String FILTER = Sql.SELECT
            + " WHERE author_id = :author AND published = :published AND created_at >= :since"
            + " ORDER BY created_at DESC, id DESC LIMIT " + Filter.LIMIT;

    private final Jdbi jdbi;

    WithJdbi(Store store) {
        super(store);
        this.jdbi = Jdbi.create(pool);
        jdbi.registerRowMapper(ConstructorMapper.factory(Document.class));
        jdbi.registerColumnMapper(Instant.class, (result, column, context) -> time().read(result, column));
        jdbi.registerArgument(new AbstractArgumentFactory<Instant>(Types.OTHER) {
            @Override
            protected Argument build(Instant value, ConfigRegistry config) {
                return (position, statement, context) -> time().bind(statement, position, value);
            }
        });
    }

    @Override
    public void insertInTransaction(List<Draft> rows, Keys keys) {
        jdbi.useTransaction(handle -> {
            for (Draft row : rows) {
                keys.add(insert(handle, row));
            }
        });
    }

    @Override
    public void insertOneByOne(List<Draft> rows, Keys keys) {
        for (Draft row : rows) {
            keys.add(jdbi.withHandle(handle -> insert(handle, row)));
        }
    }

    private static long insert(Handle handle, Draft row) {
        return handle.createUpdate(INSERT)
                .bindMethods(row)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    @Override
    public void insertAll(List<Draft> rows, Keys keys) {
        if (!isPostgres()) {
            insertInTransaction(rows, keys); // SQLite's driver returns the last key of a batch only
            return;
        }
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            for (Draft row : rows) {
                batch.bindMethods(row).add();
                if (batch.size() == Sql.BATCH) {
                    batch.executePreparedBatch("id").mapTo(long.class).forEach(keys::add);
                }
            }
            if (batch.size() > 0) {
                batch.executePreparedBatch("id").mapTo(long.class).forEach(keys::add);
            }
        });
    }

    @Override
    public void bulkInsert(List<Draft> rows) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            for (Draft row : rows) {
                batch.bindMethods(row).add();
                if (batch.size() == Sql.BATCH) {
                    batch.execute();
                }
            }
            batch.execute();
        });
    }

    @Override
    public Document find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(Sql.SELECT + " WHERE id = :id")
                .bind("id", id)
                .mapTo(Document.class)
                .one());
    }

    @Override
    public List<Document> selectAll() {
        return jdbi.withHandle(
                handle -> handle.createQuery(Sql.SELECT).mapTo(Document.class).list());
    }

    @Override
    public void stream(Consumer<Document> each) {
        jdbi.useTransaction(handle -> {
            Query query = handle.createQuery(Sql.SELECT);
            if (isPostgres()) {
                query.setFetchSize(Sql.FETCH);
            }
            query.mapTo(Document.class).forEach(each);
        });
    }

    @Override
    public List<Document> filter(Filter filter) {
        return jdbi.withHandle(handle -> handle.createQuery(FILTER)
                .bind("author", filter.authorId())
                .bind("published", filter.published())
                .bind("since", filter.since())
                .mapTo(Document.class)
                .list());
    }

    @Override
    public List<Document> findAll(List<Long> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(Sql.SELECT + " WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .mapTo(Document.class)
                .list());
    }

    @Override
    public void updateInTransaction(List<Document> rows) {
        jdbi.useTransaction(handle -> {
            for (Document row : rows) {
                handle.createUpdate(UPDATE).bindMethods(row).execute();
            }
        });
    }

    @Override
    public void updateAll(List<Document> rows) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(UPDATE);
            for (Document row : rows) {
                batch.bindMethods(row).add();
            }
            batch.execute();
        });
    }
}
