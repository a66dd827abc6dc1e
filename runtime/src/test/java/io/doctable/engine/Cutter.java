package io.doctable.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A way to a server that hands COMMIT, or another request, on and cuts the line before its answer comes back; or goes silent. */
final class Cutter implements AutoCloseable {
    /** With which a client ends a request of the extended protocol. */
    private static final String SYNC = "S\0\0\0\4";
    /** With which a request of the simple protocol begins. */
    private static final String QUERY = "Q\0\0\0";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private volatile boolean cutting;
    private volatile String word = "COMMIT";
    private volatile boolean losing;
    private volatile boolean silent;
    private final AtomicInteger requests = new AtomicInteger();

    Cutter(int target) throws IOException {
        this.target = target;
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Returns how many requests were sent since the last call; a request is what is sent before an answer is awaited. */
    int requests() {
        return requests.getAndSet(0);
    }

    /** From now on COMMIT cuts the line. */
    void cut() {
        cutAt("COMMIT");
    }

    /** From now on each request with that text in it is handed on and cuts the line; null for none. */
    void cutAt(@Nullable String text) {
        if (text != null) {
            word = text;
        }
        cutting = text != null;
    }

    /** From now on nothing goes through, in either direction, and nobody is told; or all that was held back goes on. */
    void silent(boolean now) {
        silent = now;
    }

    /** From now on the server's answers are lost; or come through again. */
    void loseAnswers(boolean now) {
        losing = now;
    }

    private void holdBack() {
        while (silent) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = door.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            start(() -> toServer(client, server));
            start(() -> pass(server.getInputStream(), client.getOutputStream()));
        }
    }

    private void toServer(Socket client, Socket server) throws IOException {
        byte[] buffer = new byte[8192];
        InputStream in = client.getInputStream();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            holdBack();
            String sent = new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
            boolean commit = sent.contains(word);
            if (sent.endsWith(SYNC) || sent.startsWith(QUERY)) {
                requests.incrementAndGet();
            }
            if (cutting && commit) {
                client.close();
            }
            server.getOutputStream().write(buffer, 0, n);
            if (cutting && commit) {
                // The server answers, to nobody.
                server.shutdownOutput();
                return;
            }
        }
        server.close();
    }

    private void pass(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (!losing) {
                out.write(buffer, 0, n);
            }
        }
        out.close();
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One side has hung up.
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private interface Work {
        void run() throws IOException;
    }
}
