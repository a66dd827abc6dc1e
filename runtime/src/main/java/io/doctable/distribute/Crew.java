package io.doctable.distribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Workers side by side, a thread for each, until all are done or the first one fails. */
final class Crew {
    private Crew() {}

    /** What one worker does. */
    interface Part<R> {
        /** Does it. */
        List<R> run() throws WorkFailedException;

        /** Makes it end soon, from another thread, which then interrupts its own; it may not have begun, or be done. */
        default void stop() {}
    }

    /** The results of all parts, one after the other, done one after the other on this thread. */
    static <R> List<R> runHere(List<? extends Part<R>> parts) {
        List<R> results = new ArrayList<>();
        try {
            for (Part<R> part : parts) {
                results.addAll(part.run());
            }
            return Collections.unmodifiableList(results);
        } catch (WorkFailedException e) {
            if (e.getCause() instanceof InterruptedException interrupted) {
                throw cancelled(interrupted);
            }
            throw e;
        }
    }

    /** The results of all parts, one after the other. When it ends, for whatever reason, so have all parts. */
    static <R> List<R> run(List<? extends Part<R>> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Thread> started = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(parts.size(), task -> {
            Thread thread = new Thread(task, "doctable-worker-" + started.size());
            thread.setDaemon(true);
            started.add(thread);
            return thread;
        });
        try {
            CompletionService<List<R>> finished = new ExecutorCompletionService<>(threads);
            List<Future<List<R>>> all = new ArrayList<>();
            parts.forEach(part -> all.add(finished.submit(part::run)));
            for (int i = 0; i < parts.size(); i++) {
                finished.take().get();
            }
            List<R> results = new ArrayList<>();
            for (Future<List<R>> each : all) {
                results.addAll(each.get());
            }
            return Collections.unmodifiableList(results);
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        } finally {
            parts.forEach(Part::stop);
            threads.shutdownNow();
            started.forEach(Crew::awaitEnd);
        }
    }

    private static RuntimeException thrown(ExecutionException e) {
        if (e.getCause() instanceof WorkFailedException failure) {
            return failure;
        }
        return new IllegalStateException("a worker ended in a way that it cannot", e);
    }

    private static CancellationException cancelled(InterruptedException e) {
        CancellationException cancelled =
                new CancellationException("interrupted while the work was done; all of it was stopped");
        cancelled.initCause(e);
        return cancelled;
    }

    private static void awaitEnd(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
