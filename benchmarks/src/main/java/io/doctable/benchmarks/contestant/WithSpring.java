package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring's {@code JdbcClient}, and {@code JdbcTemplate} for what the client does not have: batches. Rows are mapped by a
 * lambda, because the reflective mapper asks both drivers for an {@code Instant} and catches an exception for each row.
 */
final class WithSpring extends OnHikari {
    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final DocumentRows rows;
    private final RowMapper<Document> mapper;

    WithSpring(Store store) {
        super(store);
        this.template = new JdbcTemplate(pool);
        this.client = JdbcClient.create(template);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
        this.rows = new DocumentRows(time());
        this.mapper = (result, number) -> rows.read(result);
    }

    @Override
    public void insertInTransaction(List<Draft> drafts, Keys keys) {
        transactions.executeWithoutResult(status -> insertOneByOne(drafts, keys));
    }

    @Override
    public void insertOneByOne(List<Draft> drafts, Keys keys) {
        for (Draft draft : drafts) {
            GeneratedKeyHolder holder = new GeneratedKeyHolder();
            client.sql(Sql.INSERT)
                    .param(draft.title())
                    .param(draft.authorId())
                    .param(draft.body())
                    .param(draft.score())
                    .param(draft.published())
                    .param(time().toColumn(draft.createdAt()))
                    .update(holder, "id");
            keys.add(Objects.requireNonNull(holder.getKey()).longValue());
        }
    }

    @Override
    public void insertAll(List<Draft> drafts, Keys keys) {
        insertInTransaction(drafts, keys);
    }

    @Override
    public void bulkInsert(List<Draft> drafts) {
        transactions.executeWithoutResult(status -> template.batchUpdate(Sql.INSERT, drafts, Sql.BATCH, rows::bind));
    }

    @Override
    public Document find(long id) {
        return client.sql(Sql.FIND).param(id).query(mapper).single();
    }

    @Override
    public List<Document> selectAll() {
        return client.sql(Sql.SELECT).query(mapper).list();
    }

    @Override
    public void stream(Consumer<Document> each) {
        transactions.executeWithoutResult(status -> {
            JdbcClient.StatementSpec statement = client.sql(Sql.SELECT);
            try (Stream<Document> found =
                    (isPostgres() ? statement.withFetchSize(Sql.FETCH) : statement).query(mapper).stream()) {
                found.forEach(each);
            }
        });
    }

    @Override
    public List<Document> filter(Filter filter) {
        return client.sql(Sql.FILTER)
                .param(filter.authorId())
                .param(filter.published())
                .param(time().toColumn(filter.since()))
                .query(mapper)
                .list();
    }

    @Override
    public List<Document> findAll(List<Long> ids) {
        return client.sql(Sql.SELECT + " WHERE id IN (:ids)")
                .param("ids", ids)
                .query(mapper)
                .list();
    }

    @Override
    public void updateInTransaction(List<Document> changed) {
        transactions.executeWithoutResult(status -> {
            for (Document row : changed) {
                client.sql(Sql.UPDATE)
                        .param(row.title())
                        .param(row.authorId())
                        .param(row.body())
                        .param(row.score())
                        .param(row.published())
                        .param(time().toColumn(row.createdAt()))
                        .param(row.id())
                        .update();
            }
        });
    }

    @Override
    public void updateAll(List<Document> changed) {
        transactions.executeWithoutResult(status -> template.batchUpdate(Sql.UPDATE, changed, Sql.BATCH, rows::bind));
    }
}
