package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.ThreadLocalEngine;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.dialect.Ability;
import io.doctable.sql.Result;
import org.junit.jupiter.api.Test;

/** An engine whose implicit work of one thread shares one connection. */
class ThreadLocalTest {
    private static final String ALL = "select * from point order by id";

    @OnEveryDatabase
    void b5AStatementAfterAnInnerRollbackIsRefusedAndSoIsACommitOfNothing(Site site) {
        try (ThreadLocalEngine engine = open(site)) {
            PointDao points = new PointDao(engine);
            points.createTable();
            engine.begin();
            points.insert(NewPoint.of(1, 1));
            engine.begin();
            points.insert(NewPoint.of(2, 2));
            engine.rollback();
            assertThatThrownBy(() -> points.insert(NewPoint.of(3, 3))).isInstanceOf(InactiveTransactionException.class);
            assertThatThrownBy(engine::commit).isInstanceOf(InactiveTransactionException.class);
            assertThat(points.count()).isZero();
            assertThatThrownBy(engine::commit)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("begin()");
        }
    }

    @OnEveryDatabase
    void b7OpenResultsOfAThreadShareOneConnection(Site site) {
        try (ThreadLocalEngine engine = open(site)) {
            new PointDao(engine).insert(NewPoint.of(1, 1));
            // In memory the rows of an implicit query are copied at once, so that nobody waits for who reads them.
            int held = site.can(Ability.SHARED) ? 1 : 0;
            Result first = engine.execute(ALL);
            Result second = engine.execute(ALL);
            assertThat(checkedOut(engine)).isEqualTo(held);
            first.close();
            assertThat(checkedOut(engine)).isEqualTo(held);
            second.close();
            assertThat(checkedOut(engine)).isZero();
        }
    }

    @OnEveryDatabase
    void b9ADistinctConnectionIsNotPartOfTheThreadsTransaction(Site site) {
        try (ThreadLocalEngine engine = open(site)) {
            PointDao points = new PointDao(engine);
            Point stays = points.insert(NewPoint.of(1, 1));
            try (DbConnection distinct = engine.connect()) {
                if (site.can(Ability.CONCURRENT_WRITERS)) {
                    engine.begin();
                    points.insert(NewPoint.of(2, 2));
                    points.on(distinct).update(new Point(stays.id(), 9, 9));
                } else { // one writer at a time: after begin() this thread would wait for itself, and is told so
                    points.on(distinct).update(new Point(stays.id(), 9, 9));
                    engine.begin();
                    points.insert(NewPoint.of(2, 2));
                    assertThatThrownBy(() -> points.on(distinct).update(stays))
                            .isInstanceOf(DatabaseLockedException.class)
                            .hasMessageContaining("wait for itself");
                }
                engine.rollback();
            }
            assertThat(points.all()).containsExactly(new Point(stays.id(), 9, 9));
        }
    }

    @OnEveryDatabase
    void b10WhatIsExecutedImplicitlyIsInTheThreadsTransaction(Site site) {
        try (ThreadLocalEngine engine = open(site)) {
            PointDao points = new PointDao(engine);
            Point stays = points.insert(NewPoint.of(1, 1));
            engine.begin();
            assertThat(engine.execute("update point set x = 9").rowCount()).isOne();
            engine.rollback();
            assertThat(points.all()).containsExactly(stays);
        }
    }

    @Test
    void b10AResultIsNoStatement() throws Exception {
        assertThat(Javac.errors("""
                        import io.doctable.engine.*;
                        class Nested {
                            void run(ThreadLocalEngine engine) {
                                try (DbConnection connection = engine.connect()) {
                                    connection.execute(engine.execute("update point set x = 9"));
                                }
                            }
                        }
                        """))
                .singleElement()
                .asString()
                .startsWith("Nested.java:5: ")
                .contains("execute");
    }

    @Test
    void onlyAThreadLocalEngineBeginsWithoutAHandle() throws Exception {
        String begin = """
                import io.doctable.engine.*;
                class Begins { void run(%s engine) { engine.begin(); engine.commit(); engine.rollback(); } }
                """;
        assertThat(Javac.errors(begin.formatted("Engine"))).hasSize(3);
        assertThat(Javac.errors(begin.formatted("ThreadLocalEngine"))).isEmpty();
    }

    private static ThreadLocalEngine open(Site site) {
        return Engine.builder(site.url()).buildThreadLocal();
    }

    private static int checkedOut(ThreadLocalEngine engine) {
        return engine.engine().pool().status().checkedOut();
    }
}
