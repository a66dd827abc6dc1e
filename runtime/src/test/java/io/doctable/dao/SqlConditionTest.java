package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.metadata.DynamicTable;
import io.doctable.row.Bind;
import io.doctable.row.ColumnType;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sample.Specimens;
import io.doctable.sample.Status;
import io.doctable.table.Condition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions in SQL take the same texts and values as raw SQL, on every database. */
class SqlConditionTest {
    private static final List<Specimen> ROWS = Specimens.rows(40, 7);

    @TempDir
    Path folder;

    /** One table, and the three ways to give a condition on it in SQL. */
    private record Ways(Engine engine, SpecimenDao dao, DynamicTable table) {
        static Ways on(Engine engine) {
            SpecimenDao dao = new SpecimenDao(engine);
            dao.insertAll(ROWS);
            return new Ways(engine, dao, engine.table("specimen"));
        }

        /** Returns the ids of the rows, after a check that all ways return the same. */
        List<Integer> ids(String condition, Map<String, ? extends @Nullable Object> binds) {
            List<Integer> raw = engine
                    .execute("select t.id from specimen t where (" + condition + "\n) order by t.id", binds)
                    .all()
                    .stream()
                    .map(row -> row.get("id", int.class))
                    .toList();
            assertThat(dao.select().whereSql(condition, binds).list())
                    .extracting(Specimen::id)
                    .containsExactlyInAnyOrderElementsOf(raw);
            assertThat(table.whereSql(condition, binds).list())
                    .extracting(row -> row.get("id", int.class))
                    .containsExactlyInAnyOrderElementsOf(raw);
            assertThat(dao.count(Condition.sql(condition, binds))).isEqualTo(raw.size());
            return raw;
        }

        void refused(String condition, Map<String, ? extends @Nullable Object> binds, String message) {
            List<Runnable> uses = List.of(
                    () -> engine.execute("select t.id from specimen t where (" + condition + "\n)", binds)
                            .all(),
                    () -> dao.select().whereSql(condition, binds).list(),
                    () -> dao.update()
                            .set(SpecimenTable.TEXT, "x")
                            .whereSql(condition, binds)
                            .run(),
                    () -> dao.delete().whereSql(condition, binds).run(),
                    () -> table.whereSql(condition, binds).list(),
                    () -> dao.count(Condition.sql(condition, binds)));
            for (Runnable use : uses) {
                assertThatThrownBy(use::run)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(message)
                        .hasMessageNotContaining("withheld");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void emptyListsSelectNothing(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            Ways ways = Ways.on(engine);
            Map<String, List<Integer>> none = Map.of("ids", List.of());
            assertThat(ways.ids("t.id in (:ids)", none)).isEmpty();
            assertThat(ways.ids("t.id not in (:ids)", none)).hasSize(ROWS.size());
            assertThat(ways.ids("t.id IN ( :ids ) or t.id = 3", none)).containsExactly(3);
            assertThat(ways.ids("not (t.id in (:ids))", none)).hasSize(ROWS.size());
            assertThat(ways.dao().delete().whereSql("t.id in (:ids)", none).run())
                    .isZero();
            ways.refused("t.id = :ids", none, "the list for :ids is empty, which is allowed only in IN (:ids)");
            ways.refused("t.id in (1, :ids)", none, "the list for :ids is empty");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bindsGiveValuesAType(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            Ways ways = Ways.on(engine);
            String since = ":since is null or t.seen >= :since";
            assertThat(ways.ids(since, Map.of("since", Bind.of(Instant.class, null))))
                    .hasSize(ROWS.size());
            assertThat(ways.ids(since, Map.of("since", Bind.of(Instant.class, Instant.EPOCH))))
                    .isEqualTo(ways.ids("t.seen >= :since", Map.of("since", Instant.EPOCH)))
                    .isNotEmpty();
            assertThat(ways.ids("t.id in (:ids)", Map.of("ids", List.of(Bind.of(ColumnType.LONG, 3L), 5))))
                    .containsExactly(3, 5);
            if (database == TestDatabase.POSTGRESQL) {
                Bind<List<Integer>> list = Bind.of(ColumnType.listOf(ColumnType.INT), List.of(1, 4));
                assertThat(ways.ids("t.id = any(:ids)", Map.of("ids", list))).containsExactly(1, 4);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAndListsOfThem(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            Ways ways = Ways.on(engine);
            assertThat(ways.ids("t.status = :s", Map.of("s", Status.LIVE)))
                    .isEqualTo(ids(Status.LIVE))
                    .isNotEmpty();
            assertThat(ways.ids("t.status in (:s)", Map.of("s", List.of(Status.LIVE, Status.DRAFT))))
                    .isEqualTo(ids(Status.LIVE, Status.DRAFT));
            assertThat(ways.ids("t.id = :i and t.id = :i and t.code <> :u", Map.of("i", 3, "u", new UUID(0, 0))))
                    .hasSizeLessThan(2);
            Map<String, @Nullable Object> nothing = new HashMap<>();
            nothing.put("x", null);
            assertThat(ways.ids("t.id = :x", nothing)).isEmpty();
            ways.refused(
                    "t.text in (:a)",
                    Map.of("a", Arrays.asList("withheld", new Object())),
                    "parameter :a has the unsupported type java.lang.Object");
            ways.refused("t.id = :a", Map.of("b", "withheld"), "parameter :a has no value; values are given for [b]");
            ways.refused("t.id = 1", Map.of("b", "withheld"), "values are given for [b], but the SQL has no such");
            ways.refused("t.id = ?", Map.of(), "the SQL has a ? without a value");
        }
    }

    private static List<Integer> ids(Status... statuses) {
        return ROWS.stream()
                .filter(row -> row.status() != null && List.of(statuses).contains(row.status()))
                .map(Specimen::id)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void quotesAndCommentsAreThoseOfTheDatabase(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            Ways ways = Ways.on(engine);
            Map<String, Integer> three = Map.of("a", 3);
            assertThat(ways.ids("'it''s :b' = 'it''s :b' and t.\"id\" = :a -- :b '", three))
                    .containsExactly(3);
            String brackets = "exists (select 1 as [it's :b] where t.[id] = :a)";
            String backticks = "exists (select 1 as `it's :b` where `it's :b` = 1 and t.`id` = :a)";
            String dollars = "$q$it's :b$q$ = 'it''s :b' and t.id = :a";
            String escapes = "E'it\\'s :b' = 'it''s :b' and t.id = :a";
            String nested = "t.id = :a /* a /* comment :b */ ' ( */";
            String slice = "(array[7, 8, 9])[:a] = 9 and t.id = 3";
            boolean postgres = database == TestDatabase.POSTGRESQL;
            for (String sql : postgres ? List.of(dollars, escapes, nested, slice) : List.of(brackets, backticks)) {
                assertThat(ways.ids(sql, three)).as(sql).containsExactly(3);
            }
            for (String sql : postgres ? List.of(brackets) : List.of(dollars, escapes, nested)) {
                Condition<Specimen> elsewhere = Condition.sql(sql, three);
                assertThatThrownBy(() -> ways.dao().count(elsewhere))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("the SQL of a condition has ");
            }
            assertThat(ways.dao().count()).isEqualTo(ROWS.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void laterChangesOfACollectionHaveNoEffect(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            Ways ways = Ways.on(engine);
            List<Integer> ids = new ArrayList<>(List.of(2, 4));
            Map<String, Object> binds = new HashMap<>(Map.of("ids", ids));
            Condition<Specimen> condition = Condition.sql("t.id in (:ids)", binds);
            ids.clear();
            binds.clear();
            assertThat(ways.dao().count(condition)).isEqualTo(2);
        }
    }
}
