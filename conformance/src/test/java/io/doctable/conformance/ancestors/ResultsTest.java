package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.error.ClosedException;
import io.doctable.error.MappingException;
import io.doctable.internal.dialect.Ability;
import io.doctable.row.Row;
import io.doctable.sql.Result;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Who holds a connection while a result is open, and what comes after its end. */
class ResultsTest {
    private static final String ALL = "select * from point order by id";

    @OnEveryDatabase
    void b6EachOpenResultHoldsAConnectionOfItsOwn(Site site, PointDao points) {
        threePoints(points);
        Engine engine = site.engine();
        // In memory the rows of an implicit query are copied at once, so that nobody waits for who reads them.
        int one = site.can(Ability.SHARED) ? 1 : 0;
        Result first = engine.execute(ALL);
        Result second = engine.execute(ALL);
        assertThat(checkedOut(engine)).isEqualTo(2 * one);
        first.close();
        assertThat(checkedOut(engine)).isEqualTo(one);
        assertThat(second).hasSize(3); // read to its end, and not closed
        assertThat(checkedOut(engine)).isZero();
    }

    @OnEveryDatabase
    void b8AfterTheEndThereIsNothingAndAfterClosingAnError(Engine engine, PointDao points) {
        threePoints(points);
        Result taken = engine.execute(ALL);
        assertThat(taken.first()).isPresent();
        assertThat(checkedOut(engine)).isZero();

        Result read = engine.execute(ALL);
        Iterator<Row> rows = read.iterator();
        rows.forEachRemaining(row -> {});
        assertThat(checkedOut(engine)).isZero();
        assertThat(rows.hasNext()).isFalse();
        assertThat(read.all()).isEmpty();

        read.close();
        assertThatThrownBy(rows::hasNext).isInstanceOf(ClosedException.class);
        Result closed = engine.execute(ALL);
        closed.close();
        assertThatThrownBy(closed::all).isInstanceOf(ClosedException.class);
        assertThatThrownBy(taken::first).isInstanceOf(ClosedException.class);
    }

    @OnEveryDatabase
    void b24PartsOfOneQuerySeeEveryRowToo(Engine engine, PointDao points) {
        points.createTable();
        for (int i = 0; i < 10; i++) {
            points.insert(NewPoint.of(0, i));
        }
        int seen = 0;
        try (Result result = engine.execute("select id, y from point where x = 0 order by id")) {
            for (List<Row> part : result.partitions(3)) {
                seen += part.size();
                part.forEach(row -> engine.execute("update point set x = 1 where id = ?", row.get("id")));
            }
        }
        assertThat(seen).isEqualTo(10);
        assertThat(points.count(PointTable.X.eq(1))).isEqualTo(10);
    }

    @OnEveryDatabase
    void b35SomeColumnsAreNoRecord(Engine engine, PointDao points) {
        threePoints(points);
        assertThatThrownBy(() -> points.query("select id, x from point", Map.of()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("no column \"y\"");
        assertThat(points.query("select y, id, x from point where x = :x", Map.of("x", 2)))
                .containsExactly(new Point(2, 2, 20));
        assertThat(engine.execute("select x, y from point where id = 1").one().asMap())
                .containsOnlyKeys("x", "y");
    }

    private static void threePoints(PointDao points) {
        points.insertAll(List.of(NewPoint.of(1, 10), NewPoint.of(2, 20), NewPoint.of(3, 30)));
    }

    private static int checkedOut(Engine engine) {
        return engine.pool().status().checkedOut();
    }
}
