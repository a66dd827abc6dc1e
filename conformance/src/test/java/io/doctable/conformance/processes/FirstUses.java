package io.doctable.conformance.processes;

import io.doctable.conformance.firstuse.NewShop;
import io.doctable.conformance.firstuse.NewVisit;
import io.doctable.conformance.firstuse.Shop;
import io.doctable.conformance.firstuse.ShopDao;
import io.doctable.conformance.firstuse.VisitDao;
import io.doctable.distribute.Worker;
import io.doctable.engine.Engine;
import io.doctable.engine.EngineConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** In each round a database that nobody has used, and two tables that refer to each other. */
@SuppressWarnings("missing-explicit-ctor")
public final class FirstUses extends Rounds {
    static void write(Path folder, int round, EngineConfig config) throws IOException {
        Files.writeString(folder.resolve("database-" + round), config.render());
    }

    @Override
    long round(Path folder, int round, Worker worker) throws IOException {
        EngineConfig config = EngineConfig.parse(Files.readString(folder.resolve("database-" + round)));
        long begun = System.nanoTime();
        try (Engine engine = Engine.open(config)) {
            Shop shop = new ShopDao(engine).insert(NewShop.of("shop " + worker.number(), 1));
            new VisitDao(engine).insert(NewVisit.of(shop.id(), Instant.EPOCH));
        }
        return System.nanoTime() - begun;
    }
}
