package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.dao.BulkResult;
import io.doctable.dao.Inserter;
import io.doctable.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The code of {@code docs/many-rows.md}. */
class ManyRowsSnippetsTest {
    private static List<NewArticle> rows(long author, String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> NewArticle.of(author, prefix + i, "Title " + i, Map.of()))
                .toList();
    }

    @OnEveryDatabase
    void manyRowsInOneCall(Engine engine) {
        ArticleDao articles = new ArticleDao(engine);
        long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
        List<NewArticle> drafts = rows(author, "u", 5);
        List<NewArticle> feed = rows(author, "u", 8);
        // tag::insert[]
        List<Article> stored = articles.insertAll(drafts); // all or none, in the given order
        List<Article> current = articles.upsertAll(feed, ArticleTable.UQ_URL);
        List<Optional<Article>> added = articles.insertAllIfAbsent(feed, ArticleTable.UQ_URL);
        long newRows = added.stream().filter(Optional::isPresent).count();
        // end::insert[]
        assertThat(stored).hasSize(5);
        assertThat(current).hasSize(8);
        assertThat(newRows).isZero();
        // tag::change[]
        articles.updateAll(current); // none, if one of them was changed or deleted in the meantime
        List<Article> saved = articles.saveAll(articles.all()); // updates, or inserts those that are gone
        long deleted = articles.deleteAll(saved.subList(0, 3)); // none, if one of them was changed
        long more = articles.deleteAllById(saved.stream().map(Article::id).toList());
        // end::change[]
        assertThat(deleted).isEqualTo(3);
        assertThat(more).isEqualTo(5);
    }

    @OnEveryDatabase
    void bulk(Engine engine) {
        ArticleDao articles = new ArticleDao(engine);
        long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
        Stream<NewArticle> million = rows(author, "m", 300).stream();
        List<Long> bar = new ArrayList<>();
        // tag::bulk[]
        BulkResult result = articles.bulkInsert(million); // one transaction, constant memory
        System.out.println(result.rows() + " rows by " + result.route() + " in " + result.time());
        // end::bulk[]
        assertThat(result.rows()).isEqualTo(300);
        Stream<NewArticle> others = rows(author, "o", 300).stream();
        // tag::parts[]
        articles.bulkInsert()
                .commitEvery(100_000)
                .onProgress(rows -> bar.add(rows)) // draw a progress bar
                .run(others);
        // end::parts[]
        assertThat(bar).containsExactly(300L);
        // tag::inserter[]
        try (Inserter<NewArticle> queue = articles.inserter(1000)) {
            queue.add(NewArticle.of(author, "https://…", "Title", Map.of())); // stored with 999 others
        } // or here
        // end::inserter[]
        assertThat(articles.count()).isEqualTo(601);
    }
}
