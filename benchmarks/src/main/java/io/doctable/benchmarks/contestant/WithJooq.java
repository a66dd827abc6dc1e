package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.BatchBindStep;
import org.jooq.Converter;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.InsertValuesStep6;
import org.jooq.Record;
import org.jooq.Record7;
import org.jooq.RecordMapper;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** jOOQ's free edition: its SQL builder without generated classes. */
final class WithJooq extends OnHikari {
    private static final Table<Record> DOCUMENTS = DSL.table(DSL.name("documents"));
    private static final Field<Long> ID = DSL.field(DSL.name("id"), SQLDataType.BIGINT);
    private static final Field<String> TITLE = DSL.field(DSL.name("title"), SQLDataType.CLOB);
    private static final Field<Long> AUTHOR_ID = DSL.field(DSL.name("author_id"), SQLDataType.BIGINT);
    private static final Field<String> BODY = DSL.field(DSL.name("body"), SQLDataType.CLOB);
    private static final Field<Double> SCORE = DSL.field(DSL.name("score"), SQLDataType.DOUBLE);
    private static final Field<Boolean> PUBLISHED = DSL.field(DSL.name("published"), SQLDataType.BOOLEAN);
    private static final int ROWS_IN_VALUES = 100;

    private final Field<Instant> createdAt;
    private final DSLContext context;
    private final RecordMapper<Record7<Long, String, Long, String, Double, Boolean, Instant>, Document> mapper =
            Records.mapping(Document::new);

    WithJooq(Store store) {
        super(store);
        DataType<Instant> instant = isPostgres()
                ? SQLDataType.INSTANT
                : SQLDataType.BIGINT.asConvertedDataType(
                        Converter.ofNullable(Long.class, Instant.class, Instant::ofEpochMilli, Instant::toEpochMilli));
        this.createdAt = DSL.field(DSL.name("created_at"), instant);
        this.context = DSL.using(
                pool, isPostgres() ? SQLDialect.POSTGRES : SQLDialect.SQLITE, new Settings().withExecuteLogging(false));
    }

    @Override
    public void insertInTransaction(List<Draft> rows, Keys keys) {
        context.transaction(transaction -> insert(transaction.dsl(), rows, keys));
    }

    @Override
    public void insertOneByOne(List<Draft> rows, Keys keys) {
        insert(context, rows, keys);
    }

    private void insert(DSLContext on, List<Draft> rows, Keys keys) {
        for (Draft row : rows) {
            keys.add(Objects.requireNonNull(
                            values(insertInto(on), row).returningResult(ID).fetchOne())
                    .value1());
        }
    }

    private InsertValuesStep6<Record, String, Long, String, Double, Boolean, Instant> insertInto(DSLContext on) {
        return on.insertInto(DOCUMENTS, TITLE, AUTHOR_ID, BODY, SCORE, PUBLISHED, createdAt);
    }

    private static InsertValuesStep6<Record, String, Long, String, Double, Boolean, Instant> values(
            InsertValuesStep6<Record, String, Long, String, Double, Boolean, Instant> insert, Draft row) {
        return insert.values(row.title(), row.authorId(), row.body(), row.score(), row.published(), row.createdAt());
    }

    @Override
    public void insertAll(List<Draft> rows, Keys keys) {
        if (!isPostgres()) {
            insertInTransaction(rows, keys); // on SQLite jOOQ returns the last key of a statement only
            return;
        }
        context.transaction(transaction -> {
            for (int from = 0; from < rows.size(); from += ROWS_IN_VALUES) {
                InsertValuesStep6<Record, String, Long, String, Double, Boolean, Instant> insert =
                        insertInto(transaction.dsl());
                for (Draft row : rows.subList(from, Math.min(rows.size(), from + ROWS_IN_VALUES))) {
                    insert = values(insert, row);
                }
                insert.returningResult(ID).fetch().forEach(key -> keys.add(key.value1()));
            }
        });
    }

    @Override
    public void bulkInsert(List<Draft> rows) {
        context.transaction(transaction -> {
            for (int from = 0; from < rows.size(); from += Sql.BATCH) {
                DSLContext on = transaction.dsl();
                BatchBindStep batch = on.batch(insertInto(on).values((String) null, null, null, null, null, null));
                for (Draft row : rows.subList(from, Math.min(rows.size(), from + Sql.BATCH))) {
                    batch = batch.bind(
                            row.title(), row.authorId(), row.body(), row.score(), row.published(), row.createdAt());
                }
                batch.execute();
            }
        });
    }

    private SelectJoinStep<Record7<Long, String, Long, String, Double, Boolean, Instant>> select(DSLContext on) {
        return on.select(ID, TITLE, AUTHOR_ID, BODY, SCORE, PUBLISHED, createdAt)
                .from(DOCUMENTS);
    }

    @Override
    public Document find(long id) {
        return Objects.requireNonNull(select(context).where(ID.eq(id)).fetchOne(mapper));
    }

    @Override
    public List<Document> selectAll() {
        return select(context).fetch(mapper);
    }

    @Override
    public void stream(Consumer<Document> each) {
        context.transaction(transaction -> {
            SelectJoinStep<Record7<Long, String, Long, String, Double, Boolean, Instant>> query =
                    select(transaction.dsl());
            try (Cursor<Record7<Long, String, Long, String, Double, Boolean, Instant>> cursor =
                    isPostgres() ? query.fetchSize(Sql.FETCH).fetchLazy() : query.fetchLazy()) {
                cursor.forEach(found -> each.accept(mapper.map(found)));
            }
        });
    }

    @Override
    public List<Document> filter(Filter filter) {
        return select(context)
                .where(AUTHOR_ID.eq(filter.authorId()))
                .and(PUBLISHED.eq(filter.published()))
                .and(createdAt.ge(filter.since()))
                .orderBy(createdAt.desc(), ID.desc())
                .limit(Filter.LIMIT)
                .fetch(mapper);
    }

    @Override
    public List<Document> findAll(List<Long> ids) {
        return select(context).where(ID.in(ids)).fetch(mapper);
    }

    @Override
    public void updateInTransaction(List<Document> rows) {
        context.transaction(transaction -> {
            for (Document row : rows) {
                transaction
                        .dsl()
                        .update(DOCUMENTS)
                        .set(TITLE, row.title())
                        .set(AUTHOR_ID, row.authorId())
                        .set(BODY, row.body())
                        .set(SCORE, row.score())
                        .set(PUBLISHED, row.published())
                        .set(createdAt, row.createdAt())
                        .where(ID.eq(row.id()))
                        .execute();
            }
        });
    }

    @Override
    public void updateAll(List<Document> rows) {
        context.transaction(transaction -> {
            DSLContext on = transaction.dsl();
            BatchBindStep batch = on.batch(on.update(DOCUMENTS)
                    .set(TITLE, (String) null)
                    .set(AUTHOR_ID, (Long) null)
                    .set(BODY, (String) null)
                    .set(SCORE, (Double) null)
                    .set(PUBLISHED, (Boolean) null)
                    .set(createdAt, (Instant) null)
                    .where(ID.eq((Long) null)));
            for (Document row : rows) {
                batch = batch.bind(
                        row.title(),
                        row.authorId(),
                        row.body(),
                        row.score(),
                        row.published(),
                        row.createdAt(),
                        row.id());
            }
            batch.execute();
        });
    }
}
