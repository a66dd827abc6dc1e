package io.doctable.conformance.dao;

import static io.doctable.conformance.rules.ArticleTable.AUTHOR_ID;
import static io.doctable.conformance.rules.ArticleTable.PUBLISHED_AT;
import static io.doctable.conformance.rules.ArticleTable.STATUS;
import static io.doctable.conformance.rules.ArticleTable.SUBTITLE;
import static io.doctable.conformance.rules.ArticleTable.TITLE;
import static io.doctable.conformance.rules.ArticleTable.WORDS;

import io.doctable.conformance.rules.Article;
import io.doctable.conformance.rules.ArticleDao;
import io.doctable.conformance.rules.Author;
import io.doctable.conformance.rules.Status;
import io.doctable.engine.Connectable;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user's own DAO over the generated one: compiled, as users do, with every warning an error. */
class Articles extends ArticleDao {
    Articles(Connectable connectable) {
        super(connectable);
    }

    @Override
    public Articles on(Connectable connectable) {
        return new Articles(ofSameEngine(connectable));
    }

    List<Article> newestOf(Author author, int most) {
        return select().where(AUTHOR_ID.eq(author.id()), STATUS.ne(Status.GONE))
                .orderBy(PUBLISHED_AT.desc().nullsLast(), TITLE.asc())
                .limit(most)
                .list();
    }

    List<Article> search(@Nullable String title, @Nullable Status status, @Nullable Instant since) {
        List<OptionalCondition<Article>> filters = List.of(
                TITLE.containsIgnoreCaseIfPresent(title), STATUS.eqIfPresent(status), PUBLISHED_AT.geIfPresent(since));
        return select().where(filters).orderBy(TITLE.asc()).list();
    }

    /** Publishes the articles and counts a word more for each. */
    long publish(Instant at, Condition<Article> first, List<Condition<Article>> more) {
        Condition<Article> all = more.stream().reduce(first, Condition::and);
        return update().set(STATUS, Status.LIVE)
                .set(PUBLISHED_AT, at)
                .setTo(WORDS, WORDS.plus(1))
                .setNull(SUBTITLE)
                .where(all, STATUS.ne(Status.GONE))
                .run();
    }

    long forget(Author author) {
        return delete().where(AUTHOR_ID.eq(author.id()), STATUS.in(List.of(Status.GONE, Status.DRAFT)))
                .run();
    }

    long forgetOneOr(long id, String title, int words) {
        return delete().whereSql(
                        "t.id = :id and (t.title = :title or t.words = :words)",
                        Map.of("id", id, "title", title, "words", words))
                .run();
    }
}
