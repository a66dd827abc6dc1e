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

/** A child JVM as the one that starts it sees it: asks it, hears it out, and sees that it ends. */
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
            throw chunk.failed("stopped before it began", new InterruptedException());
        }
        try {
            Process started = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process = started;
            return started;
        } catch (IOException e) {
            throw chunk.failed("no child JVM starts by " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("resource") // its end would tell the child that this JVM is gone
    private void send(Process child) {
        try {
            request.write(new DataOutputStream(new BufferedOutputStream(child.getOutputStream())));
        } catch (IOException e) {
            // It has stopped listening; what it says, or how it ended, tells why.
            return;
        }
    }

    private List<R> receive(Process child) {
        List<R> results = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(child.getInputStream()))) {
            if (in.readInt() != Reply.GREETING) {
                throw new IOException("it does not begin as a child of ours does");
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
                    "what the child JVM says cannot be read; does something write to its standard output past System.out? "
                            + e.getMessage(),
                    e);
        }
    }

    private R decoded(byte[] bytes, int place) {
        try {
            return work.results().decode(bytes);
        } catch (RuntimeException e) {
            throw underWay(place, "its result cannot be read: " + e, e);
        }
    }

    /** A failure after so many results: those of single items tell which one was under way. */
    private WorkFailedException underWay(int results, String what, Throwable cause) {
        return work instanceof ItemWork && results < chunk.items().size()
                ? chunk.failed(results, what, cause)
                : chunk.failed(what, cause);
    }

    private static String howItEnded(Process child) {
        if (!endsSoon(child)) {
            return "closed its standard output before it was done, and runs on";
        }
        int code = child.exitValue();
        return "ended before it was done, with exit code " + code
                + (code > 128 && code < 160 ? " (signal " + (code - 128) + ")" : "")
                + "; what it printed is on the standard error of this one";
    }

    /** Lets a child that is done run its shutdown hooks. */
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

    /** Sees that nothing is left of it. */
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
