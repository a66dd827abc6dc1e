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

/** Runs workers in parallel, one thread each, until all have finished or the first one fails. */
final class Crew {
    private Crew() {}

    /** The work of one worker. */
    interface Part<R> {
        /** Does the work and returns its results. */
        List<R> run() throws WorkFailedException;

        /**
         * Stops the work soon; called from another thread, which then interrupts the worker's thread. The work may not
         * have begun, or may have finished.
         */
        default void stop() {}
    }

    /** Runs all parts one after the other on this thread and returns their results in order. */
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

    /**
     * Runs all parts in parallel and returns their results in order. When this returns or throws, all parts have ended.
     */
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
        return new IllegalStateException("a worker failed with an unexpected exception: " + e.getCause(), e);
    }

    private static CancellationException cancelled(InterruptedException e) {
        CancellationException cancelled =
                new CancellationException("the thread was interrupted during the work; all workers were stopped");
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
