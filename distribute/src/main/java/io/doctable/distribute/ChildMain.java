package io.doctable.distribute;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** The main class of a child JVM: reads its request, does the work, writes the replies, and exits. */
final class ChildMain {
    private static final int ORPHANED = 3;
    private static final long GRACE_SECONDS = 10;

    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean done;

    private ChildMain(InputStream in, FileOutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Serves one request; takes no arguments, because other users can see those. */
    public static void main(String[] arguments) throws IOException {
        ChildMain child =
                new ChildMain(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        // Output of the work must not mix with the results, and the work must not read the request.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        child.serve();
        // Threads that the work left behind end with it.
        System.exit(0);
    }

    private void serve() throws IOException {
        out.writeInt(Reply.GREETING);
        out.flush();
        Request request = Request.read(in);
        endWithParent();
        Reply last;
        try {
            answer(request);
            last = new Reply.Done();
        } catch (WorkFailedException e) {
            last = Reply.Failed.of(e);
        } catch (Throwable e) {
            last = Reply.Failed.of(request.chunk().failed("the child JVM cannot do the work: " + e, e));
        }
        done = true;
        say(last);
    }

    private void answer(Request request) throws ClassNotFoundException {
        answer(request, WorkClass.make(request.work()));
    }

    private <T, R> void answer(Request request, Work<T, R> work) {
        ItemCodec<R> codec = work.results();
        Worker worker = new Worker(request.chunk().worker(), request.workers(), request.config());
        ChunkRun.run(request.decoded(work.items()), work, worker, result -> say(encoded(codec, result)));
    }

    private static <R> Reply.Result encoded(ItemCodec<R> codec, R result) {
        try {
            return new Reply.Result(codec.encode(result));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the result cannot be encoded: " + e, e);
        }
    }

    private void say(Reply reply) {
        try {
            Reply.write(out, reply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exits when the parent JVM ends, for whatever reason: its end of the pipe is then closed. */
    private void endWithParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (in.read() >= 0) {
                            // No more input is expected.
                        }
                        if (done) {
                            TimeUnit.SECONDS.sleep(GRACE_SECONDS);
                        }
                    } catch (IOException | InterruptedException e) {
                        // Ended as well.
                    }
                    Runtime.getRuntime().halt(ORPHANED);
                },
                "doctable-parent-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
