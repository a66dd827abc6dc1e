package io.doctable.conformance.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.engine.Engine;

/** Rows of records whose names are hard go in and out like all others. */
class NamesTest {
    @OnEveryDatabase
    void keywordsOfSql(OrderDao orders) {
        Order order = orders.insert(NewOrder.of("t", "g", "u", "w", "j", 3, "2", "q", "s", "p", "m")
                .withFrom("from")
                .withValues("v"));
        assertThat(orders.get(order.select())).isEqualTo(order);
        assertThat(orders.findByJoin("j")).contains(order);
        assertThat(orders.findByGroupAndUser("g", "u")).contains(order);
        Order changed = orders.update(new Order(
                order.select(), "t2", "g", "u", null, "to", "w2", "j2", "v2", 4, "3", "q2", "s2", "p2", "m2"));
        assertThat(orders.select()
                        .where(
                                OrderTable.TABLE_.eq("t2"),
                                OrderTable.FROM.isNull(),
                                OrderTable.QUOTE.contains("q"),
                                OrderTable.MARKS.eq("m2"),
                                OrderTable.PERCENT.ne("%"))
                        .orderBy(OrderTable.SELECT.asc(), OrderTable.TWO_WORDS.desc())
                        .one())
                .isEqualTo(changed);
        assertThat(orders.upsert(NewOrder.from(changed).withLimit(9), OrderTable.UQ_JOIN)
                        .limit())
                .isEqualTo(9);
        assertThat(orders.delete(orders.get(order.select()))).isTrue();
    }

    @OnEveryDatabase
    void namesThatGeneratedCodeWouldLike(LocalsDao locals) {
        Locals row = locals.insert(NewLocals.of(
                        "out",
                        "row",
                        "stamp",
                        "key",
                        "columns",
                        "schema",
                        "table",
                        "primaryKey",
                        "shape",
                        "returned",
                        "unset",
                        "other",
                        "o",
                        "record",
                        "var",
                        "yield",
                        "value",
                        "normalize",
                        "object",
                        "string",
                        "list")
                .withIsSet("set")
                .withFrom("from"));
        assertThat(locals.get(row.in())).isEqualTo(row);
        assertThat(row.builder()).isEqualTo("x");
        assertThat(row.of()).isNull();
        assertThat(locals.findByReturned("returned")).contains(row);
        assertThat(locals.update(row).version()).isEqualTo(2);
        assertThat(locals.select().where(LocalsTable.SCHEMA.eq("schema")).count())
                .isOne();
    }

    @OnEveryDatabase
    void nestedRecordsAndThoseOfOneName(Engine engine) {
        Outer_InnerDao inners = new Outer_InnerDao(engine);
        Outer_Deeper_InnerDao deeper = new Outer_Deeper_InnerDao(engine);
        Outer.Inner inner = inners.insert(NewOuter_Inner.of("text"));
        Outer.Deeper.Inner other = deeper.insert(NewOuter_Deeper_Inner.of(inner.id()));
        assertThat(inners.all()).containsExactly(inner);
        assertThat(deeper.listByInnerId(inner.id())).containsExactly(other);
    }

    @OnEveryDatabase
    void recordsOfThisPackageOnly(Engine engine) {
        HiddenDao hidden = new HiddenDao(engine);
        Hidden row = hidden.insert(NewHidden.of(Hidden.Kind.TWO));
        assertThat(hidden.select().where(HiddenTable.KIND.eq(Hidden.Kind.TWO)).list())
                .containsExactly(row);
    }

    @OnEveryDatabase
    void simpleNamesThatAreTakenElsewhere(Engine engine) {
        long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
        ArticleDao articles = new ArticleDao(engine);
        Article article = articles.insert(NewArticle.of(author));
        assertThat(articles.listByAuthorId(author)).containsExactly(article);
        io.doctable.conformance.rules.ArticleDao theOthers = new io.doctable.conformance.rules.ArticleDao(engine);
        assertThat(theOthers.count()).isZero();
        ObjectDao objects = new ObjectDao(engine);
        Object object = objects.insert(NewObject.of("s"));
        assertThat(objects.get(object.id())).isEqualTo(object);
    }

    @OnEveryDatabase
    @SuppressWarnings("UnicodeInCode")
    void humpsAndLetters(UserHTTPUrl2OkDao rows) {
        UserHTTPUrl2Ok row = rows.insert(NewUserHTTPUrl2Ok.of("home", "x", "ß", "$", "_"));
        assertThat(rows.get(row.userId2())).isEqualTo(row);
        assertThat(rows.count(UserHTTPUrl2OkTable.GRÖSSE.eq("ß"))).isOne();
    }
}
