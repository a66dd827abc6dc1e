package io.doctable.distribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.testing.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children end when the JVM that started them is killed or interrupted; it goes on when one of them is killed. */
@Tag("slow")
class EndsTest {
    @TempDir
    Path folder;

    /** Starts two children that wait for ever. */
    public static void main(String[] files) {
        Distribute.processes(2).map(List.of(files), Works.Waiting.class);
    }

    private List<String> files() {
        return List.of(folder.resolve("one").toString(), folder.resolve("two").toString());
    }

    /** The two children, once they are at work. */
    private List<ProcessHandle> children() throws IOException, InterruptedException {
        List<ProcessHandle> children = new ArrayList<>();
        for (String file : files()) {
            while (!Files.exists(Path.of(file))) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            long pid = Long.parseLong(Files.readString(Path.of(file)));
            children.add(ProcessHandle.of(pid).orElseThrow());
        }
        return children;
    }

    @Test
    void aParentThatIsKilledTakesItsChildrenAlong() throws Exception {
        Process parent = ChildJvm.start(EndsTest.class, files().toArray(String[]::new));
        try {
            List<ProcessHandle> children = children();
            parent.destroyForcibly();
            for (ProcessHandle child : children) {
                child.onExit().get();
            }
        } finally {
            parent.destroyForcibly();
            parent.waitFor();
        }
    }

    @Test
    void anInterruptedParentEndsItsChildren() throws Exception {
        FutureTask<Boolean> marked = new FutureTask<>(() -> {
            assertThatThrownBy(() -> Distribute.processes(2).map(files(), Works.Waiting.class))
                    .isInstanceOf(CancellationException.class);
            return Thread.currentThread().isInterrupted();
        });
        Thread caller = new Thread(marked);
        caller.start();
        List<ProcessHandle> children = children();
        caller.interrupt();
        assertThat(marked.get()).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void aChildThatIsKilledIsAFailureAndTheOtherIsEnded() throws Exception {
        CompletableFuture<Void> done = CompletableFuture.runAsync(() -> assertThatThrownBy(
                        () -> Distribute.processes(2).map(files(), Works.Waiting.class))
                .isInstanceOf(WorkFailedException.class)
                .hasMessageStartingWith("item 1 of 2")
                .hasMessageContaining("(signal 9)"));
        List<ProcessHandle> children = children();
        children.get(1).destroyForcibly();
        done.get();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }
}
