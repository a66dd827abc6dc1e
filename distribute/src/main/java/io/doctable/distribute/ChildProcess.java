package io.doctable.distribute;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs a child JVM from the parent: starts it, sends the request, reads the replies, and makes sure that it ends. */
final class ChildProcess<T, R> implements Crew.Part<R> {
    private static final long GRACE_SECONDS = 10;

    private final List<String> command;
    private final Chunk<T> chunk;
    private final Work<T, R> work;
    private final Request request;
    private boolean stopped;
    private @Nullable Process process;

    ChildProcess(List<String> command, Chunk<T> chunk, Work<T, R> work, Request request) {
        this.command = command;
        this.chunk = chunk;
        this.work = work;
        this.request = request;
    }

    @Override
    public List<R> run() {
        Process child = start();
        try {
            send(child);
            List<R> results = receive(child);
            letEnd(child);
            return results;
        } finally {
            end(child);
        }
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        if (process != null) {
            kill(process);
        }
    }

    private synchronized Process start() {
        if (stopped) {
            throw chunk.failed("it was stopped before it began", new InterruptedException());
        }
        try {
            Process started = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process = started;
            return started;
        } catch (IOException e) {
            throw chunk.failed("cannot start a child JVM with " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("resource") // closing it would signal the child that this JVM has ended
    private void send(Process child) {
        try {
            request.write(new DataOutputStream(new BufferedOutputStream(child.getOutputStream())));
        } catch (IOException e) {
            // The child no longer reads; its reply or its exit code shows why.
            return;
        }
    }

    private List<R> receive(Process child) {
        List<R> results = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(child.getInputStream()))) {
            if (in.readInt() != Reply.GREETING) {
                throw new IOException("the output does not begin with the greeting of a child JVM");
            }
            while (true) {
                Reply reply = Reply.read(in);
                if (reply instanceof Reply.Result result) {
                    results.add(decoded(result.bytes(), results.size()));
                } else if (reply instanceof Reply.Failed failed) {
                    throw failed.exception(chunk.total());
                } else {
                    return results;
                }
            }
        } catch (EOFException e) {
            String what = "the child JVM (process " + child.pid() + ") " + howItEnded(child);
            throw underWay(results.size(), what, ChildFailure.ended(what));
        } catch (IOException e) {
            throw underWay(
                    results.size(),
                    "cannot read the reply of the child JVM; check that nothing writes to its standard output other than"
                            + " by System.out: "
                            + e.getMessage(),
                    e);
        }
    }

    private R decoded(byte[] bytes, int place) {
        try {
            return work.results().decode(bytes);
        } catch (RuntimeException e) {
            throw underWay(place, "the result cannot be decoded: " + e, e);
        }
    }

    /** Returns a failure after that many results; for work on single items it names the item in progress. */
    private WorkFailedException underWay(int results, String what, Throwable cause) {
        return work instanceof ItemWork && results < chunk.items().size()
                ? chunk.failed(results, what, cause)
                : chunk.failed(what, cause);
    }

    private static String howItEnded(Process child) {
        if (!endsSoon(child)) {
            return "closed its standard output before it had finished, and is still running";
        }
        int code = child.exitValue();
        return "ended before it had finished, with exit code " + code
                + (code > 128 && code < 160 ? " (signal " + (code - 128) + ")" : "")
                + "; see its output on the standard error of this JVM";
    }

    /** Waits for a finished child, so that it runs its shutdown hooks. */
    private static void letEnd(Process child) {
        try {
            child.getOutputStream().close();
        } catch (IOException e) {
            // It has ended already.
            return;
        }
        endsSoon(child);
    }

    private static boolean endsSoon(Process child) {
        try {
            return child.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void kill(Process child) {
        if (child.isAlive()) {
            List<ProcessHandle> below = child.descendants().toList();
            child.destroyForcibly();
            below.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Kills the child and waits until it has ended. */
    private static void end(Process child) {
        kill(child);
        boolean interrupted = false;
        while (child.isAlive()) {
            try {
                child.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
