package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import io.doctable.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions and changes that the ancestors write in their own words. */
class QueriesTest {
    private static final String PROGRAM = """
            import io.doctable.conformance.ancestors.*;
            class Forgetful { long run(PointDao points) { return points.%s.run(); } }
            """;

    @Test
    void changesOfAllRowsMustSaySo() throws Exception {
        for (String change : List.of("delete()", "update().set(PointTable.X, 1)")) {
            assertThat(Javac.errors(PROGRAM.formatted(change)))
                    .singleElement()
                    .asString()
                    .contains("run");
            assertThat(Javac.errors(PROGRAM.formatted(change + ".all()"))).isEmpty();
            assertThat(Javac.errors(PROGRAM.formatted(change + ".where(PointTable.Y.eq(2))")))
                    .isEmpty();
        }
    }

    @Test
    void oneRecordIsNoCollection() throws Exception {
        String program = """
                import io.doctable.conformance.ancestors.*;
                class Single { void run(PointDao points) { points.%s(NewPoint.of(1, 2)); } }
                """;
        assertThat(Javac.errors(program.formatted("insertAll"))).hasSize(1);
        assertThat(Javac.errors(program.formatted("insert"))).isEmpty();
    }

    @OnEveryDatabase
    void columnsGoUpAndDownByTheirOldValues(PointDao points) {
        points.insertAll(List.of(NewPoint.of(1, 10), NewPoint.of(2, 20)));
        assertThat(points.update()
                        .setTo(PointTable.X, PointTable.X.plus(5))
                        .setTo(PointTable.Y, PointTable.X.minus(3))
                        .where(PointTable.Y.gt(10))
                        .run())
                .isOne();
        assertThat(points.all()).containsExactlyInAnyOrder(new Point(1, 1, 10), new Point(2, 7, -1));
    }

    @OnEveryDatabase
    void theLargestKeyIsOfTheRowsThatAreThere(PointDao points) {
        assertThat(points.largestKey()).isEmpty();
        points.insert(NewPoint.of(1, 1));
        Point last = points.insert(NewPoint.of(2, 2));
        assertThat(points.largestKey()).contains(last.id());
        points.delete(last);
        assertThat(points.largestKey()).contains(last.id() - 1);
        assertThat(points.insert(NewPoint.of(3, 3)).id()).isGreaterThan(last.id());
    }

    @OnEveryDatabase
    void pagesByKeyAreFullButTheLastAndNeverEmpty(PointDao points) {
        int stored = 0;
        for (int rows : new int[] {0, 99, 100, 101}) {
            for (; stored < rows; stored++) {
                points.insert(NewPoint.of(0, stored));
            }
            List<Integer> sizes = new ArrayList<>();
            List<Integer> seen = new ArrayList<>();
            List<Point> page = points.listAfter(null, 100);
            while (!page.isEmpty()) {
                sizes.add(page.size());
                page.forEach(point -> seen.add(point.y()));
                page.forEach(point -> points.update(new Point(point.id(), 1, point.y())));
                page = points.listAfter(page.get(page.size() - 1).id(), 100);
            }
            assertThat(seen).isEqualTo(IntStream.range(0, rows).boxed().toList());
            assertThat(sizes).isEqualTo(rows == 0 ? List.of() : rows <= 100 ? List.of(rows) : List.of(100, rows - 100));
        }
    }

    @OnEveryDatabase
    void joinsGroupsAndFunctionsAreSql(Engine engine, BookDao books, ChapterDao chapters) {
        Book emma = books.insert(NewBook.of("1", "Emma"));
        Book ulysses = books.insert(NewBook.of("2", "Ulysses"));
        for (String heading : List.of("I", "II", "III")) {
            chapters.insert(NewChapter.of(emma.id(), heading));
        }
        chapters.insert(NewChapter.of(ulysses.id(), "Telemachus"));
        List<Row> rows = engine.execute("select b.title as book, count(*) as chapters, max(c.heading) as last"
                        + " from book b join chapter c on c.book_id = b.id group by b.title order by chapters desc")
                .all();
        assertThat(rows)
                .extracting(Row::asMap)
                .containsExactly(
                        Map.of("book", "Emma", "chapters", 3L, "last", "III"),
                        Map.of("book", "Ulysses", "chapters", 1L, "last", "Telemachus"));
        assertThat(engine.execute("select distinct b.title from book b join chapter c on c.book_id = b.id order by 1")
                        .scalars(String.class))
                .isEqualTo(List.of("Emma", "Ulysses"));
        assertThat(chapters.query(
                        "select c.* from chapter c join book b on b.id = c.book_id where b.title = :t",
                        Map.of("t", "Ulysses")))
                .extracting(Chapter::heading)
                .containsExactly("Telemachus");
    }
}
