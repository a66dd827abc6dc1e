package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.InvalidPageTokenException;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.Event;
import io.doctable.sample.EventDao;
import io.doctable.sample.EventTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.NewEvent;
import io.doctable.sample.RemarkDao;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sample.Status;
import io.doctable.table.Order;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages after and before a token. */
class KeysetPagesTest {
    private static final String SECRET = "one secret for all engines of a service";
    private static final int ROWS = 30;

    @TempDir
    Path folder;

    private static AuthorDao fill(Engine engine) {
        AuthorDao authors = new AuthorDao(engine);
        authors.insertAll(IntStream.range(0, 10)
                .mapToObj(i -> NewAuthor.of("author " + i))
                .toList());
        return authors;
    }

    /** Reads all pages forwards and, from the last one, backwards. */
    private static <V> void assertPages(Query<V> query, List<V> all, int size) {
        List<V> forwards = new ArrayList<>();
        List<List<V>> pages = new ArrayList<>();
        KeysetPage<V> page = query.page(Keyset.first(size));
        assertThat(page.previous()).isEmpty();
        while (true) {
            assertThat(page.rows()).hasSizeBetween(1, size);
            pages.add(page.rows());
            forwards.addAll(page.rows());
            if (page.next().isEmpty()) {
                break;
            }
            page = query.page(Keyset.after(page.next().get(), size));
        }
        assertThat(forwards).isEqualTo(all);
        for (int i = pages.size() - 2; i >= 0; i--) {
            page = query.page(Keyset.before(page.previous().orElseThrow(), size));
            assertThat(page.rows()).isEqualTo(pages.get(i));
            assertThat(page.next()).isPresent();
        }
        assertThat(page.previous()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsReadOnceInBothDirections(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            AuthorDao authors = fill(engine);
            for (Order<Author> order : List.of(
                    AuthorTable.ID.asc(), AuthorTable.ID.desc(), AuthorTable.NAME.asc(), AuthorTable.NAME.desc())) {
                Select<Author> query = authors.select().orderBy(order);
                assertPages(query, query.list(), 3);
                assertPages(query, query.list(), 10);
                assertPages(
                        query.where(AuthorTable.ID.gt(4)),
                        query.where(AuthorTable.ID.gt(4)).list(),
                        1);
            }
            Query<String> names = authors.select(AuthorTable.NAME).orderBy(AuthorTable.NAME.desc());
            assertPages(names, names.list(), 4);
            KeysetPage<Author> none =
                    authors.select().where(AuthorTable.ID.lt(0)).page(Keyset.first(5));
            assertThat(none.rows()).isEmpty();
            assertThat(none.next()).isEmpty();
            assertThat(none.previous()).isEmpty();
        }
    }

    private static @Nullable <T> T sometimes(Random random, T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private static Specimen specimen(int id, Random random) {
        return new Specimen(
                id,
                sometimes(random, random.nextInt(3)),
                sometimes(random, random.nextLong()),
                sometimes(random, random.nextInt(3) / 3.0),
                sometimes(random, random.nextInt(3) / 3.0f),
                sometimes(random, random.nextBoolean()),
                sometimes(
                        random,
                        List.of("", "a", "A", "b", "ä", "\uD83D\uDE00", "\uFF5E")
                                .get(random.nextInt(7))),
                null,
                sometimes(random, new BigDecimal(random.nextInt(5)).movePointLeft(2)),
                null,
                sometimes(random, Instant.parse("2026-01-01T00:00:00.123456Z").plusSeconds(random.nextInt(3))),
                sometimes(random, LocalDate.of(-1 + random.nextInt(3) * 1000, 1, 1)),
                sometimes(random, new UUID(random.nextInt(2) - 1L, random.nextLong())),
                sometimes(random, List.of(Status.values()).get(random.nextInt(3))));
    }

    private static Order<Specimen> directed(Random random, Order<Specimen> up, Order<Specimen> down) {
        Order<Specimen> order = random.nextBoolean() ? up : down;
        return switch (random.nextInt(3)) {
            case 0 -> order.nullsFirst();
            case 1 -> order.nullsLast();
            default -> order;
        };
    }

    @ParameterizedTest
    @EnumSource
    void anyOrderOfAnyTypesWithNullsHasItsPages(TestDatabase kind) {
        Random random = new Random(20261121);
        try (Engine engine = kind.open(folder)) {
            SpecimenDao specimens = new SpecimenDao(engine);
            for (int i = 0; i < ROWS; i++) {
                Specimen made = specimen(i, random);
                LocalDate day = made.day();
                specimens.insert(
                        day == null || day.getYear() > 0
                                ? made
                                : new Specimen(
                                        i,
                                        made.small(),
                                        made.large(),
                                        made.ratio(),
                                        made.measure(),
                                        made.flag(),
                                        made.text(),
                                        made.other(),
                                        made.price(),
                                        made.exact(),
                                        made.seen(),
                                        LocalDate.of(1, 1, 1),
                                        made.code(),
                                        made.status()));
            }
            List<List<Order<Specimen>>> columns = List.of(
                    List.of(SpecimenTable.SMALL.asc(), SpecimenTable.SMALL.desc()),
                    List.of(SpecimenTable.LARGE.asc(), SpecimenTable.LARGE.desc()),
                    List.of(SpecimenTable.RATIO.asc(), SpecimenTable.RATIO.desc()),
                    List.of(SpecimenTable.MEASURE.asc(), SpecimenTable.MEASURE.desc()),
                    List.of(SpecimenTable.FLAG.asc(), SpecimenTable.FLAG.desc()),
                    List.of(SpecimenTable.TEXT.asc(), SpecimenTable.TEXT.desc()),
                    List.of(SpecimenTable.PRICE.asc(), SpecimenTable.PRICE.desc()),
                    List.of(SpecimenTable.SEEN.asc(), SpecimenTable.SEEN.desc()),
                    List.of(SpecimenTable.DAY.asc(), SpecimenTable.DAY.desc()),
                    List.of(SpecimenTable.CODE.asc(), SpecimenTable.CODE.desc()),
                    List.of(SpecimenTable.STATUS.asc(), SpecimenTable.STATUS.desc()));
            for (int round = 0; round < 25; round++) {
                List<Order<Specimen>> first = columns.get(round % columns.size());
                int other = random.nextInt(columns.size());
                List<Order<Specimen>> orders = new ArrayList<>();
                orders.add(directed(random, first.get(0), first.get(1)));
                if (other != round % columns.size()) {
                    List<Order<Specimen>> second = columns.get(other);
                    orders.add(directed(random, second.get(0), second.get(1)));
                }
                orders.add(random.nextBoolean() ? SpecimenTable.ID.asc() : SpecimenTable.ID.desc());
                Select<Specimen> query = specimens.select().orderBy(orders);
                assertPages(query, query.list(), 1 + random.nextInt(5));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatComeAndGoDoNotMoveTheOthers(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            AuthorDao authors = fill(engine);
            Select<Author> query = authors.select().orderBy(AuthorTable.NAME.asc());
            KeysetPage<Author> first = query.page(Keyset.first(4));
            authors.deleteById(first.rows().get(3).id());
            authors.insert(NewAuthor.of("author 0 the second"));
            assertThat(query.page(Keyset.after(first.next().orElseThrow(), 4)).rows())
                    .extracting(Author::name)
                    .containsExactly("author 4", "author 5", "author 6", "author 7");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTokenBelongsToOneQueryAndOneKey(TestDatabase kind) {
        String url = kind.newUrl(folder);
        try (Engine engine = Engine.builder(url).pageTokenKey(SECRET).build();
                Engine other = Engine.builder(kind.newUrl(folder)).build()) {
            AuthorDao authors = fill(engine);
            Select<Author> query = authors.select().orderBy(AuthorTable.NAME.asc());
            String token = query.page(Keyset.first(4)).next().orElseThrow();
            assertThat(token).matches("[A-Za-z0-9_-]+");
            assertThat(query.page(Keyset.first(4)).next()).contains(token);

            assertRefused(query.orderBy(AuthorTable.ID.desc()), token, "belongs to another query");
            assertRefused(authors.select().orderBy(AuthorTable.NAME.desc()), token, "belongs to another query");
            assertRefused(query.where(AuthorTable.ID.gt(1)), token, "belongs to another query");
            assertRefused(
                    new EventDao(engine).select().orderBy(EventTable.SECRET.asc()), token, "belongs to another query");
            assertRefused(fill(other).select().orderBy(AuthorTable.NAME.asc()), token, "an engine with another key");
            assertRefused(query, "", "is not a token");
            assertRefused(query, "author 3", "is not a token");
            assertRefused(query, "AQ", "is not a token");
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            for (int i = 0; i < bytes.length; i++) {
                byte[] changed = bytes.clone();
                changed[i] ^= 4;
                assertRefused(
                        query,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(changed),
                        i == 0 ? "another version of the library" : "was changed");
            }
            Select<Author> filtered = query.where(AuthorTable.ID.gt(1));
            String ofFiltered = filtered.page(Keyset.first(2)).next().orElseThrow();
            assertThat(query.where(AuthorTable.ID.gt(2))
                            .page(Keyset.after(ofFiltered, 2))
                            .rows())
                    .extracting(Author::id)
                    .containsExactly(4L, 5L);
        }
    }

    private static void assertRefused(Query<?> query, String token, String problem) {
        assertThatThrownBy(() -> query.page(Keyset.after(token, 2)))
                .isInstanceOf(InvalidPageTokenException.class)
                .hasMessageContaining(problem)
                .hasMessageEndingWith("begin again at the first page");
    }

    @Test
    void enginesWithOneSecretShareTheirTokens() {
        String url = TestDatabase.SQLITE_FILE.newUrl(folder);
        try (Engine one = Engine.builder(url).pageTokenKey(SECRET).build();
                Engine two = Engine.builder(url).pageTokenKey(SECRET).build();
                Engine random = Engine.open(url)) {
            Select<Author> query = fill(one).select().orderBy(AuthorTable.NAME.asc());
            String token = query.page(Keyset.first(4)).next().orElseThrow();
            assertThat(new AuthorDao(two)
                            .select()
                            .orderBy(AuthorTable.NAME.asc())
                            .page(Keyset.after(token, 1))
                            .rows())
                    .extracting(Author::name)
                    .containsExactly("author 4");
            assertRefused(
                    new AuthorDao(random).select().orderBy(AuthorTable.NAME.asc()),
                    token,
                    "an engine with another key");
        }
        assertThatThrownBy(() -> Engine.builder(url).pageTokenKey("too short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 characters or more")
                .hasMessageNotContaining("too short");
    }

    @ParameterizedTest
    @EnumSource
    void aTokenDoesNotShowItsValues(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            EventDao events = new EventDao(engine);
            for (String secret : List.of("alpha", "bravo", "delta")) {
                events.insert(NewEvent.of(secret));
            }
            Select<Event> query = events.select().orderBy(EventTable.SECRET.asc());
            String token = query.page(Keyset.first(1)).next().orElseThrow();
            assertThat(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1))
                    .doesNotContain("alpha");
            assertThat(query.page(Keyset.after(token, 1)).rows())
                    .extracting(Event::secret)
                    .containsExactly("bravo");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoPagesIsRefused(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            Select<Author> authors = new AuthorDao(engine).select();
            assertThatThrownBy(() -> authors.limit(5).page(Keyset.first(2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("leave out limit(…) and offset(…)");
            assertThatThrownBy(() -> authors.offset(5).page(1, 2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("leave out limit(…) and offset(…)");
            assertThatThrownBy(() -> new RemarkDao(engine).select().page(Keyset.first(2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("remark has no primary key");
            assertThatThrownBy(() -> Keyset.first(0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> authors.page(0, 2)).isInstanceOf(IllegalArgumentException.class);
            assertThat(authors.page(Long.MAX_VALUE, 100).rows()).isEmpty();
            assertThat(authors.page(Long.MAX_VALUE, 100).total()).isEqualTo(authors.count());
            assertThat(Keyset.after("token", 3)).hasToString("Keyset(after a token, 3 rows)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberedPageHasTheTotal(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            Select<Author> query = fill(engine).select().orderBy(AuthorTable.ID.asc());
            Page<Author> third = query.page(3, 4);
            assertThat(third.rows()).extracting(Author::id).containsExactly(9L, 10L);
            assertThat(third.total()).isEqualTo(10);
            assertThat(third.pages()).isEqualTo(3);
            assertThat(third.hasNext()).isFalse();
            assertThat(query.page(1, 5).pages()).isEqualTo(2);
            assertThat(query.page(1, 5).hasNext()).isTrue();
            Page<Author> behind = query.page(7, 4);
            assertThat(behind.rows()).isEmpty();
            assertThat(behind.total()).isEqualTo(10);
            Page<Author> none = query.where(AuthorTable.ID.gt(100)).page(1, 4);
            assertThat(none).isEqualTo(new Page<>(List.of(), 1, 4, 0));
            assertThat(none.pages()).isZero();
            assertThat(query.where(AuthorTable.ID.in(List.of(2L, 3L, 4L))).page(2, 2))
                    .isEqualTo(new Page<>(query.where(AuthorTable.ID.eq(4)).list(), 2, 2, 3));
            assertThat(Optional.of(query.page(1, 100).total())).contains(10L);
        }
    }
}
