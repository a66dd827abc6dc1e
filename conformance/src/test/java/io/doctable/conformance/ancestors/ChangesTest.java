package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.table.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Updates, deletes and references that go further than was meant. */
class ChangesTest {
    @OnEveryDatabase
    void b18RightSidesSeeTheOldValuesInEitherOrder(PointDao points) {
        Point point = points.insert(NewPoint.of(1, 2));
        points.update()
                .setTo(PointTable.X, PointTable.Y.plus(10))
                .set(PointTable.Y, 20)
                .all()
                .run();
        assertThat(points.get(point.id())).isEqualTo(new Point(point.id(), 12, 20));
        points.update(point);
        points.update()
                .set(PointTable.Y, 20)
                .setTo(PointTable.X, PointTable.Y.plus(10))
                .all()
                .run();
        assertThat(points.get(point.id())).isEqualTo(new Point(point.id(), 12, 20));
    }

    @OnEveryDatabase
    void b21AForeignKeyIsGuardedOnEveryConnection(Engine engine, ChapterDao chapters) {
        chapters.createTable();
        List<DbConnection> three = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                three.add(engine.connect());
            }
            for (DbConnection connection : three) {
                assertThatThrownBy(() -> chapters.on(connection).insert(NewChapter.of(99, "of no book")))
                        .isInstanceOf(ForeignKeyViolationException.class);
            }
        } finally {
            three.forEach(DbConnection::close);
        }
        assertThat(chapters.count()).isZero();
    }

    @OnEveryDatabase
    void b22RawSqlWithOrStaysInItsParentheses(PointDao points) {
        points.insertAll(List.of(NewPoint.of(5, 0), NewPoint.of(5, 1), NewPoint.of(0, 20), NewPoint.of(1, 1)));
        assertThat(points.select()
                        .where(PointTable.ID.eq(1L), Condition.sql("t.x = :x or t.y = :y", Map.of("x", 5, "y", 20)))
                        .list())
                .containsExactly(new Point(1, 5, 0));
        assertThat(points.delete()
                        .where(PointTable.ID.eq(1L), Condition.sql("t.x = :x or t.y = :y", Map.of("x", 5, "y", 20)))
                        .run())
                .isOne();
        assertThat(points.update()
                        .set(PointTable.X, 9)
                        .where(PointTable.ID.eq(2L), Condition.sql("t.x = 5 or t.y = 20", Map.of()))
                        .run())
                .isOne();
        assertThat(points.all()).containsExactlyInAnyOrder(new Point(2, 9, 1), new Point(3, 0, 20), new Point(4, 1, 1));
        assertThat(points.select()
                        .whereSql("t.x = :x or t.y = :y", Map.of("x", 9, "y", 20))
                        .where(PointTable.ID.eq(4L))
                        .exists())
                .isFalse();
    }

    @OnEveryDatabase
    void b24PartsByKeySeeEveryRowWhileTheWorkChangesTheFilter(PointDao points) {
        points.insertAll(IntStream.range(0, 10).mapToObj(i -> NewPoint.of(0, i)).toList());
        List<Integer> seen = new ArrayList<>();
        List<Point> part = nextPart(points, 0);
        while (!part.isEmpty()) {
            part.forEach(point -> seen.add(point.y()));
            part.forEach(done -> points.update(new Point(done.id(), 1, done.y())));
            part = nextPart(points, part.get(part.size() - 1).id());
        }
        assertThat(seen).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    private static List<Point> nextPart(PointDao points, long after) {
        return points.select()
                .where(PointTable.X.eq(0), PointTable.ID.gt(after))
                .orderBy(PointTable.ID.asc())
                .limit(3)
                .list();
    }
}
