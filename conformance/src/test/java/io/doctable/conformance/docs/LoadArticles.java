package io.doctable.conformance.docs;

import io.doctable.distribute.ChunkWork;
import io.doctable.distribute.ItemCodec;
import io.doctable.distribute.Worker;
import java.util.List;
import java.util.Map;

/** Stores an article for each URL, in a process of its own. */
@SuppressWarnings("missing-explicit-ctor")
// tag::load[]
public final class LoadArticles implements ChunkWork<String, Long> { // a named class: child processes create it by name
    @Override
    public ItemCodec<String> items() {
        return ItemCodec.TEXT;
    }

    @Override
    public ItemCodec<Long> results() {
        return ItemCodec.LONG;
    }

    @Override
    public List<Long> apply(List<String> urls, Worker worker) { // runs in a child JVM, with an engine of its own
        Author robot = new AuthorDao(worker.engine()).findOrInsert(NewAuthor.of("Robot"), AuthorTable.UQ_NAME);
        ArticleDao articles = new ArticleDao(worker.engine());
        List<NewArticle> drafts = urls.stream()
                .map(url -> NewArticle.of(robot.id(), url, "Loaded", Map.of()))
                .toList();
        return articles.insertAll(drafts).stream().map(Article::id).toList();
    }
}
// end::load[]
