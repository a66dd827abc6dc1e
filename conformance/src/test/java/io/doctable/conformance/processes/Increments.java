package io.doctable.conformance.processes;

import io.doctable.distribute.Worker;
import java.nio.file.Path;

/** In each round a hundred transactions that read a number and write the next one. */
@SuppressWarnings("missing-explicit-ctor")
public final class Increments extends Rounds {
    static final int INCREMENTS = 100;

    static String name(int round) {
        return "round " + round;
    }

    @Override
    long round(Path folder, int round, Worker worker) {
        TallyDao tallies = new TallyDao(worker.engine());
        long slowest = 0;
        for (int i = 0; i < INCREMENTS; i++) {
            long begun = System.nanoTime();
            worker.engine().transaction(tx -> {
                tallies.update(tallies.get(name(round)).counted());
            });
            slowest = Math.max(slowest, System.nanoTime() - begun);
        }
        return slowest;
    }
}
