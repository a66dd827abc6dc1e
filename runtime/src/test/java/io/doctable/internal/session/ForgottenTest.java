package io.doctable.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.logging.CapturedLog;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

/** Connections and results that nobody closes. */
@Timeout(60)
@Tag("slow")
class ForgottenTest {
    @TempDir
    Path folder;

    private static void forget(Engine engine, boolean result) {
        if (result) {
            assertThat(engine.execute("SELECT 1 AS one UNION ALL SELECT 2")
                            .iterator()
                            .next()
                            .get(0))
                    .isEqualTo(1L);
        } else {
            assertThat(engine.connect().inTransaction()).isFalse();
        }
    }

    /** Returns what the pool logs about two forgotten uses, once there is a line or the time for one has passed. */
    private static List<String> reports(Engine engine, boolean result) throws InterruptedException {
        try (CapturedLog log = CapturedLog.of("doctable.pool", Level.WARN)) {
            forgetTwo(engine, result, () -> !log.lines().isEmpty());
            return log.lines();
        }
    }

    /** Forgets two uses and collects the garbage until a report is there, at most a few times. */
    private static void forgetTwo(Engine engine, boolean result, BooleanSupplier reported) throws InterruptedException {
        forget(engine, result);
        forget(engine, result);
        for (int i = 0; i < 10 && !reported.getAsBoolean(); i++) {
            System.gc();
            for (int wait = 0; wait < 10 && !reported.getAsBoolean(); wait++) {
                Thread.sleep(20);
            }
        }
        // A second report would follow the first.
        System.gc();
        Thread.sleep(100);
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionIsReportedOnceByDefault(TestDatabase kind) throws Exception {
        try (Engine engine = kind.open(folder)) {
            assertThat(reports(engine, false))
                    .singleElement()
                    .asString()
                    .startsWith("WARN connection ")
                    .contains(
                            "garbage-collected without being closed",
                            "borrowed by thread \"",
                            "set leakDetection(Duration)");
            assertThat(reports(engine, false)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theReportGoesWhereTheOtherLinesGo(TestDatabase kind) throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).logger(lines::add).build()) {
            try (CapturedLog log = CapturedLog.of("doctable.pool", Level.WARN)) {
                forgetTwo(engine, false, () -> !lines.isEmpty());
                assertThat(log.lines()).isEmpty();
            }
            assertThat(lines).singleElement().asString().contains("garbage-collected without being closed");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aResultIsReported(TestDatabase kind) throws Exception {
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .leakDetection(Duration.ofDays(1))
                .build()) {
            assertThat(reports(engine, true))
                    .singleElement()
                    .asString()
                    .contains("the stack trace shows where it was borrowed")
                    .endsWith(": borrowed here");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsClosedIsNot(TestDatabase kind) throws Exception {
        try (CapturedLog log = CapturedLog.of("doctable.pool", Level.WARN);
                Engine engine = kind.open(folder)) {
            for (int i = 0; i < 20; i++) {
                engine.connect().close();
                assertThat(engine.execute("SELECT 1").scalar()).isEqualTo(1L);
                engine.transaction(tx -> tx.execute("SELECT 1"));
            }
            System.gc();
            Thread.sleep(200);
            System.gc();
            assertThat(log.lines()).isEmpty();
        }
    }

    private static void forgetAndClose(Engine engine) {
        DbConnection connection = engine.connect();
        try {
            engine.close();
        } finally {
            // Not garbage before the engine is closed.
            Reference.reachabilityFence(connection);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAClosedEngineEndedIsNot(TestDatabase kind) throws Exception {
        try (CapturedLog log = CapturedLog.of("doctable.pool", Level.WARN)) {
            forgetAndClose(kind.open(folder));
            for (int i = 0; i < 10; i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertThat(log.lines()).isEmpty();
        }
    }
}
