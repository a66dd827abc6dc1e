package io.doctable.benchmarks.contestant;

import static io.doctable.benchmarks.data.DocumentTable.AUTHOR_ID;
import static io.doctable.benchmarks.data.DocumentTable.CREATED_AT;
import static io.doctable.benchmarks.data.DocumentTable.ID;
import static io.doctable.benchmarks.data.DocumentTable.PUBLISHED;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.DocumentDao;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.data.NewDocument;
import io.doctable.benchmarks.store.Store;
import io.doctable.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** DocTable. */
final class Ours implements Contestant {
    private final boolean postgres;
    private final Engine engine;
    private final DocumentDao documents;

    Ours(Store store) {
        this.postgres = store.isPostgres();
        this.engine = Engine.builder(store.engineUrl())
                .poolSize(Store.CONNECTIONS)
                .maxOverflow(0)
                .build();
        this.documents = new DocumentDao(engine);
    }

    @Override
    public void createTable() {
        documents.createTable();
    }

    @Override
    public void execute(String sql) {
        engine.execute(sql);
    }

    @Override
    public void clear() {
        if (postgres) {
            engine.execute("TRUNCATE documents");
        } else {
            documents.deleteAllRows();
        }
    }

    private static NewDocument newRow(Draft draft) {
        NewDocument row = NewDocument.of(draft.title(), draft.authorId(), draft.published(), draft.createdAt());
        return row.withBody(draft.body()).withScore(draft.score());
    }

    private static List<NewDocument> newRows(List<Draft> drafts) {
        List<NewDocument> rows = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            rows.add(newRow(draft));
        }
        return rows;
    }

    @Override
    public void insertInTransaction(List<Draft> rows, Keys keys) {
        engine.transaction(tx -> insertOneByOne(rows, keys));
    }

    @Override
    public void insertOneByOne(List<Draft> rows, Keys keys) {
        for (Draft row : rows) {
            keys.add(documents.insert(newRow(row)).id());
        }
    }

    @Override
    public void insertAll(List<Draft> rows, Keys keys) {
        for (Document row : documents.insertAll(newRows(rows))) {
            keys.add(row.id());
        }
    }

    @Override
    public void bulkInsert(List<Draft> rows) {
        documents.bulkInsert(rows.stream().map(Ours::newRow));
    }

    @Override
    public Document find(long id) {
        return documents.get(id);
    }

    @Override
    public List<Document> selectAll() {
        return documents.all();
    }

    @Override
    public void stream(Consumer<Document> each) {
        documents.select().forEach(each);
    }

    @Override
    public List<Document> filter(Filter filter) {
        return documents
                .select()
                .where(AUTHOR_ID.eq(filter.authorId()), PUBLISHED.eq(filter.published()), CREATED_AT.ge(filter.since()))
                .orderBy(CREATED_AT.desc(), ID.desc())
                .limit(Filter.LIMIT)
                .list();
    }

    @Override
    public List<Document> findAll(List<Long> ids) {
        return documents.findAllById(ids);
    }

    @Override
    public void updateInTransaction(List<Document> rows) {
        engine.transaction(tx -> {
            for (Document row : rows) {
                documents.update(row);
            }
        });
    }

    @Override
    public void updateAll(List<Document> rows) {
        if (!documents.updateAll(rows).isComplete()) {
            throw new IllegalStateException("not updated");
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
