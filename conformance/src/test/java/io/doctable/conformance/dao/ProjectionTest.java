package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.rules.ArticleDao;
import io.doctable.conformance.rules.Author;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.NewArticle;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.error.NoSuchTableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Raw SQL into projections: what is read, and what is refused with which words. */
class ProjectionTest {
    private static final String COUNTS = """
            select max(a.words) as most_words, count(*) as articles, w.name as author, min(a.title) as first_title,
                cast(null as integer) as pin
            from article a join author w on w.id = a.author_id
            where a.words >= :words group by w.name order by w.name""";

    @OnEveryDatabase
    void columnsAreFoundByTheirNames(Engine engine, AuthorDao authors, ArticleDao articles) {
        Author ada = authors.insert(NewAuthor.of("Ada"));
        Author bob = authors.insert(NewAuthor.of("Bob"));
        articles.insert(NewArticle.of(ada.id(), "a", "Engines", Map.of()).withWords(7));
        articles.insert(NewArticle.of(ada.id(), "b", "Analysis", Map.of()).withWords(9));
        articles.insert(NewArticle.of(bob.id(), "c", "Nothing", Map.of()).withWords(7));
        List<Tally> all = engine.query(TallyProjection.PROJECTION, COUNTS, Map.of("words", 0));
        assertThat(all)
                .containsExactly(
                        new Tally("Ada", 2, Optional.of("Analysis"), OptionalInt.of(9), null),
                        new Tally("Bob", 1, Optional.of("Nothing"), OptionalInt.of(7), null));
        all.clear(); // the list is the caller's
        engine.transaction(tx -> {
            articles.insert(NewArticle.of(bob.id(), "d", "More", Map.of()).withWords(8));
            assertThat(tx.query(TallyProjection.PROJECTION, COUNTS, Map.of("words", 8)))
                    .extracting(Tally::author)
                    .containsExactly("Ada", "Bob");
        });
        try (DbConnection connection = engine.connect()) {
            assertThat(connection.query(TallyProjection.PROJECTION, COUNTS, Map.of("words", 10)))
                    .isEmpty();
            assertThat(connection.query(
                            TallyProjection.PROJECTION,
                            "select 'x' as author, 1 as articles, cast(null as integer) as most_words,"
                                    + " cast(null as varchar(9)) as first_title, 4 as pin"))
                    .containsExactly(new Tally("x", 1, Optional.empty(), OptionalInt.empty(), 4));
        }
    }

    @OnEveryDatabase
    void otherColumnsAreRefusedByName(Engine engine) {
        String missing = "select 'x' as author, 1 as article, null as first_title, null as most_words, null as pin";
        refused(
                missing,
                () -> engine.query(TallyProjection.PROJECTION, missing),
                "no column \"articles\" for component articles of projection " + Tally.class.getName(),
                "did you mean \"article\"?",
                "the record needs [author, articles, first_title, most_words, pin]");
        String renamed = missing.replace("article,", "articles,").replace("most_words", "most");
        refused(
                renamed,
                () -> engine.query(TallyProjection.PROJECTION, renamed),
                "no column \"most_words\" for component mostWords");
        String surplus = missing.replace("article,", "articles,") + ", 1 as extra, 2 as more";
        refused(surplus, () -> engine.query(TallyProjection.PROJECTION, surplus), "[extra, more]", "not columns of");
        String twice = missing.replace("article,", "articles,") + ", 'y' as author";
        refused(twice, () -> engine.query(TallyProjection.PROJECTION, twice), "several columns \"author\"", "AS");
        String none = missing.replace("article,", "articles,").replace("null as pin", "null as pin where 1 = 0");
        assertThat(engine.query(TallyProjection.PROJECTION, none)).isEmpty();
        String noneAndWrong = missing + " where 1 = 0";
        refused(noneAndWrong, () -> engine.query(TallyProjection.PROJECTION, noneAndWrong), "no column");
        assertThatThrownBy(() -> engine.query(TallyProjection.PROJECTION, "select * from nowhere"))
                .isInstanceOf(NoSuchTableException.class);
        assertThatThrownBy(() -> engine.query(TallyProjection.PROJECTION, missing, Map.of("no", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(engine.query(TallyProjection.PROJECTION, none)).isEmpty();
    }

    private static void refused(String sql, ThrowingCallable query, String... texts) {
        assertThatThrownBy(query).isInstanceOfSatisfying(MappingException.class, e -> {
            assertThat(e.table()).isEqualTo("Tally");
            assertThat(e.statement()).isEqualTo(sql);
            assertThat(e.getMessage()).contains("in: select 'x' as author").contains(texts);
        });
    }

    @OnEveryDatabase
    void valuesThatDoNotFitAreRefusedByColumn(Engine engine) {
        unreadable(engine, "articles", "null", "articles", "the column is NULL", "@Nullable");
        unreadable(engine, "author", "cast(null as varchar(9))", "author", "Optional");
        unreadable(engine, "articles", "3000000000", "articles", "3000000000 is out of range");
        unreadable(engine, "articles", "'many'", "articles", "String");
        unreadable(engine, "author", "4", "author", "Long");
        unreadable(engine, "pin", "3000000000", "secret", "*** is out of range");
    }

    private static void unreadable(Engine engine, String column, String value, String component, String... texts) {
        String good = "select 'x' as author, 1 as articles, cast(null as varchar(9)) as first_title,"
                + " cast(null as integer) as most_words, 1 as pin";
        String bad = good.replaceAll("('x'|1) as " + column, value + " as " + column);
        assertThat(bad).isNotEqualTo(good);
        engine.transaction(tx -> {
            assertThatThrownBy(() -> tx.query(TallyProjection.PROJECTION, bad))
                    .isInstanceOfSatisfying(MappingException.class, e -> {
                        assertThat(e.table()).isEqualTo("Tally");
                        assertThat(e.column()).isEqualTo(column);
                        assertThat(e.component()).isEqualTo(component);
                        assertThat(e.getMessage()).contains("Tally." + column).contains(texts);
                        assertThat(e.getMessage().contains("3000000000"))
                                .isEqualTo(!column.equals("pin") && bad.contains("3000000000"));
                    });
            assertThat(tx.query(TallyProjection.PROJECTION, good)).hasSize(1); // the next call of this connection
        });
    }
}
