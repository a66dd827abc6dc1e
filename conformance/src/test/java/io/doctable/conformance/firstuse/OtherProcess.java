package io.doctable.conformance.firstuse;

import io.doctable.engine.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A JVM beside the test's own that uses the same tables. */
final class OtherProcess {
    static final int ROWS = 20;

    private OtherProcess() {}

    static Process start(String url, String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.sqlite.tmpdir="
                                + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        url,
                        name)
                .redirectErrorStream(true)
                .start();
    }

    /** Inserts shops and visits; takes the URL and a name that tells this process from others. */
    public static void main(String[] arguments) {
        try (Engine engine = Engine.open(arguments[0])) {
            for (int i = 0; i < ROWS; i++) {
                Shop shop = new ShopDao(engine).insert(NewShop.of(arguments[1] + i, i));
                new VisitDao(engine).insert(NewVisit.of(shop.id(), Instant.EPOCH));
            }
        }
    }
}
