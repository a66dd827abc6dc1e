package io.doctable.conformance.dao;

import static io.doctable.conformance.rules.ArticleTable.ID;
import static io.doctable.conformance.rules.ArticleTable.STATUS;
import static io.doctable.conformance.rules.ArticleTable.TITLE;
import static io.doctable.conformance.rules.ArticleTable.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.conformance.rules.Article;
import io.doctable.conformance.rules.ArticleDao;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.NewArticle;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.conformance.rules.Status;
import io.doctable.dao.ValueSelect;
import io.doctable.engine.Engine;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.listen.Echo;
import io.doctable.row.RowReader;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.TableProjection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Selects of a projection of a table. */
class ProjectionSelectTest {
    @OnEveryDatabase
    void conditionsOrderAndLimitApply(Engine engine) {
        ArticleDao articles = filled(engine);
        ValueSelect<Article, ArticleTitle> titles = articles.select(ArticleTitleProjection.PROJECTION);
        ValueSelect<Article, ArticleTitle> sorted = titles.orderBy(TITLE.desc());
        assertThat(sorted.list()).extracting(ArticleTitle::title).containsExactly("c", "b", "a");
        assertThat(sorted.limit(1).offset(1).list())
                .containsExactly(new ArticleTitle("b", id(articles, "b"), Optional.of("below b"), "DRAFT"));
        // A condition may be over a column that is not selected.
        assertThat(titles.where(WORDS.eq(3)).list())
                .extracting(ArticleTitle::title)
                .containsExactly("c");
        assertThat(sorted.first()).map(ArticleTitle::status).contains("LIVE");
        assertThat(titles.where(TITLE.eq("a")).one().below()).isEmpty();
        assertThat(titles.where(TITLE.eq("z")).optional()).isEmpty();
        assertThat(titles.whereSql("t.words > :least", Map.of("least", 1)).count())
                .isEqualTo(2);
        assertThat(titles.where(TITLE.eq("z")).exists()).isFalse();
        assertThatThrownBy(titles.where(TITLE.eq("z"))::one).isInstanceOf(RowNotFoundException.class);
        assertThatThrownBy(titles::one).isInstanceOf(TooManyRowsException.class);
        engine.transaction(tx -> {
            articles.deleteAllRows();
            assertThat(articles.on(tx).select(ArticleTitleProjection.PROJECTION).list())
                    .isEmpty();
        });
    }

    @OnEveryDatabase
    void equalRowsAreOneResultOfDistinct(Engine engine) {
        ArticleDao articles = filled(engine);
        ValueSelect<Article, ArticleTitle.State> states = articles.select(ArticleTitle_StateProjection.PROJECTION);
        ArticleTitle.State draft = new ArticleTitle.State(Status.DRAFT);
        ArticleTitle.State live = new ArticleTitle.State(Status.LIVE);
        assertThat(states.list()).containsExactlyInAnyOrder(draft, draft, live);
        assertThat(states.distinct().orderBy(STATUS.asc()).list()).containsExactly(draft, live);
        assertThat(states.distinct().count()).isEqualTo(2);
        assertThat(states.groupBy(STATUS).orderBy(STATUS.desc()).list()).containsExactly(live, draft);
    }

    @OnEveryDatabase
    void onlyTheColumnsOfTheProjectionAreSelected(Site site) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Engine engine = site.open(options -> options.echo(Echo.SQL).logger(lines::add));
        ArticleDao articles = filled(engine);
        lines.clear();
        assertThat(articles.select(ArticleTitleProjection.PROJECTION)
                        .orderBy(ID.asc())
                        .list())
                .hasSize(3);
        assertThat(lines)
                .filteredOn(line -> line.contains("SELECT"))
                .singleElement()
                .asString()
                .contains("SELECT t.\"title\", t.\"id\", t.\"subtitle\", t.\"status\" FROM \"article\"");
    }

    @OnEveryDatabase
    void aProjectionOfAnotherVersionOfTheTableIsRefused(Engine engine) {
        ArticleDao articles = filled(engine);
        assertThatThrownBy(() -> articles.select(new OldProjection()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"headline\"")
                .hasMessageContaining("table article");
    }

    /** What an older compilation has left. */
    private static final class OldProjection extends TableProjection<Article, ArticleTitle> {
        OldProjection() {
            super(
                    ArticleTitle.class,
                    TableSchema.builder("article")
                            .column(ColumnSchema.builder("headline", DataType.TEXT))
                            .build());
        }

        @Override
        public ArticleTitle read(RowReader in) {
            throw new IllegalStateException("is never read");
        }
    }

    private static long id(ArticleDao articles, String title) {
        return articles.select().where(TITLE.eq(title)).one().id();
    }

    private static ArticleDao filled(Engine engine) {
        long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
        ArticleDao articles = new ArticleDao(engine);
        articles.insert(NewArticle.of(author, "u:a", "a", Map.of()).withWords(1));
        articles.insert(NewArticle.of(author, "u:b", "b", Map.of()).withWords(2).withSubtitle("below b"));
        articles.insert(NewArticle.of(author, "u:c", "c", Map.of()).withWords(3).withStatus(Status.LIVE));
        return articles;
    }
}
