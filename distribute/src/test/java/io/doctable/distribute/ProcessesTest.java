package io.doctable.distribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.doctable.engine.Engine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work in child JVMs, and all the ways in which it can end. */
@Tag("slow")
class ProcessesTest {
    private static List<String> does(int workers, String... items) {
        return Distribute.processes(workers)
                .javaOptions("-Xmx64m", "-XX:TieredStopAtLevel=1")
                .map(List.of(items), Works.Obedient.class);
    }

    private static WorkFailedException failure(int workers, String... items) {
        WorkFailedException thrown = catchThrowableOfType(WorkFailedException.class, () -> does(workers, items));
        assertThat(thrown).isNotNull();
        return thrown;
    }

    @AfterEach
    void noProcessIsLeft() {
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(process -> process.info().commandLine().orElse(""))
                        .filter(line -> line.contains(ChildMain.class.getName())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void resultsComeInTheOrderOfTheItems(int workers) {
        List<String> items = IntStream.range(0, 100).mapToObj(i -> "ä" + i).toList();
        assertThat(Distribute.processes(workers).map(items, Works.Obedient.class))
                .isEqualTo(items.stream().map(item -> item + "!").toList());
    }

    @Test
    void b38SixItemsForFiveWorkersMakeThreeProcesses() {
        String[] items = {"pid", "pid", "pid", "pid", "pid", "pid"};
        assertThat(does(5, items).stream().distinct())
                .hasSize(3)
                .doesNotContain(String.valueOf(ProcessHandle.current().pid()));
        assertThat(does(1, items))
                .containsOnly(String.valueOf(ProcessHandle.current().pid()));
        assertThat(does(5, "worker", "worker", "worker", "worker", "worker", "worker"))
                .containsExactly("0 of 3", "0 of 3", "1 of 3", "1 of 3", "2 of 3", "2 of 3");
    }

    @Test
    void noItemsNeedNoProcess() {
        assertThat(does(4)).isEmpty();
        assertThat(does(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void chunksMayGiveMoreThanTheyGot(int workers) {
        List<byte[]> items = IntStream.rangeClosed(1, 4).mapToObj(byte[]::new).toList();
        assertThat(Distribute.processes(workers).mapChunk(items, Works.Reversing.class))
                .isEqualTo(workers == 1 ? List.of(4L, 3L, 2L, 1L, -1L) : List.of(2L, 1L, -1L, 4L, 3L, -2L));
    }

    @Test
    void itemsLargerThanAPipe() {
        String large = "x".repeat(3_000_000);
        assertThat(does(2, large, "a" + large)).containsExactly(large + "!", "a" + large + "!");
    }

    @Test
    void whatTheWorkThrowsComesBackWithItsItemAndStack() {
        WorkFailedException thrown = failure(2, "a", "b", "c", "throw", "d");
        assertThat(thrown).hasMessage("item 3 of 5 (from 0): the work failed: java.io.IOException: uh oh");
        assertThat(thrown.index()).isEqualTo(3);
        assertThat(thrown.count()).isOne();
        assertThat(thrown.getCause()).isInstanceOfSatisfying(ChildFailure.class, cause -> {
            assertThat(cause.typeName()).isEqualTo("java.io.IOException");
            assertThat(cause.text()).isEqualTo("uh oh");
            assertThat(cause.stack())
                    .contains("at io.doctable.distribute.Works$Obedient.apply(Works.java:")
                    .contains("Caused by: java.lang.IllegalStateException: below");
            assertThat(cause).hasMessageStartingWith("in a child JVM: java.io.IOException: uh oh");
        });
    }

    @Test
    void aChunkThatThrowsIsNamedAsAWhole() {
        List<byte[]> items = List.of(new byte[1], new byte[2], new byte[0], new byte[1]);
        WorkFailedException thrown = catchThrowableOfType(
                WorkFailedException.class, () -> Distribute.processes(2).mapChunk(items, Works.Reversing.class));
        assertThat(thrown).hasMessageStartingWith("items 2 to 3 of 4 (from 0)").hasMessageContaining("an empty item");
    }

    @Test
    void theOthersAreStopped() {
        assertThat(failure(3, "wait", "throw", "wait")).hasMessageStartingWith("item 1 of 3");
    }

    @Test
    void aChildThatEndsTellsWhichItemWasUnderWay() {
        assertThat(failure(2, "a", "b", "c", "exit"))
                .hasMessageStartingWith("item 3 of 4")
                .hasMessageContaining("ended before it had finished, with exit code 0;");
        assertThat(failure(2, "a", "kill", "c", "d"))
                .hasMessageStartingWith("item 1 of 4")
                .hasMessageContaining("exit code 42")
                .hasCauseInstanceOf(ChildFailure.class);
    }

    @Test
    void aChildWithoutMemoryIsAFailureOfItsItem() {
        assertThat(failure(2, "a", "memory"))
                .hasMessageStartingWith("item 1 of 2")
                .hasMessageContaining("OutOfMemoryError");
    }

    @Test
    void whatTheWorkPrintsIsNoResult() {
        assertThat(does(2, "noise", "a")).containsExactly("still understood", "a!");
        assertThat(failure(2, "a", "raw noise")).hasMessageContaining("other than by System.out");
    }

    @Test
    void threadsThatTheWorkLeavesEndWithTheChild() {
        assertThat(does(2, "leave a thread", "a")).containsExactly("left", "a!");
    }

    @Test
    void whatCannotTravelIsNamed() {
        assertThat(failure(2, "a", "b", "x\udc00"))
                .hasMessageStartingWith("item 2 of 3")
                .hasMessageContaining("cannot be encoded for a child JVM")
                .hasMessageContaining("an unpaired surrogate");
        assertThat(failure(2, "a", "b", "surrogate"))
                .hasMessageStartingWith("item 2 of 3")
                .hasMessageContaining("the result cannot be encoded");
    }

    @Test
    void workWithoutAnEngineIsTold() {
        assertThat(failure(2, "a", "engine")).hasMessageContaining("Distribute.processes(n).engine(engine.config())");
    }

    @Test
    void aPasswordReachesTheChildAndNobodyElse() {
        try (Engine engine = Engine.open("postgresql://scott:s3cr3t@localhost:1/nowhere")) {
            Processes two = Distribute.processes(2).engine(engine.config());
            List<String> seen = two.map(List.of("password", "visible"), Works.Obedient.class);
            assertThat(seen.get(0)).isEqualTo("s3cr3t");
            assertThat(seen.get(1)).contains(ChildMain.class.getName()).doesNotContain("s3cr3t");
            assertThatThrownBy(() -> two.map(List.of("connect"), Works.Obedient.class))
                    .isInstanceOf(WorkFailedException.class)
                    .hasMessageContaining("postgresql://scott:***@localhost:1/nowhere")
                    .hasStackTraceContaining("in a child JVM: io.doctable.error.")
                    .extracting(e -> Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                            .map(Throwable::toString)
                            .collect(Collectors.joining()))
                    .asString()
                    .doesNotContain("s3cr3t");
        }
    }

    @Test
    void workThatNoOtherJvmCanMakeIsRefused() {
        List<String> items = List.of("a");
        Processes two = Distribute.processes(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.map(items, Works.Hidden.class))
                .withMessageContaining("Works$Hidden is not public");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.map(items, Works.Inner.class))
                .withMessageContaining("make it static");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.map(items, Works.Demanding.class))
                .withMessageContaining("no public no-argument constructor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.map(items, Works.Broken.class))
                .withMessageContaining("never made");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.map(items, Works.OfTexts.class))
                .withMessageContaining("abstract");
        Works.OfTexts lambda = (item, worker) -> item;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.map(items, lambda.getClass()))
                .withMessageContaining("lambda");
    }

    @Test
    void aJvmThatDoesNotStartIsAFailure() {
        WorkFailedException thrown = catchThrowableOfType(
                WorkFailedException.class,
                () -> Distribute.processes(2).javaOptions("--no-such-option").map(List.of("a"), Works.Obedient.class));
        assertThat(thrown).hasMessageStartingWith("item 0 of 1").hasMessageContaining("exit code 1");
    }
}
