package io.doctable.conformance.processes;

import io.doctable.distribute.ItemCodec;
import io.doctable.distribute.ItemWork;
import io.doctable.distribute.Worker;
import io.doctable.error.DatabaseLockedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Does what the item says, and tells whether the database was locked. */
@SuppressWarnings("missing-explicit-ctor")
public final class Locking implements ItemWork<String, String> {
    static final String LOCKED = "locked";

    @Override
    public ItemCodec<String> items() {
        return ItemCodec.TEXT;
    }

    @Override
    public ItemCodec<String> results() {
        return ItemCodec.TEXT;
    }

    @Override
    public String apply(String item, Worker worker) throws Exception {
        TallyDao tallies = new TallyDao(worker.engine());
        try {
            return switch (item) {
                case "read" -> tallies.count() + " rows";
                case "write" -> tallies.insert(new Tally("written", 0)).name();
                default -> held(Path.of(item), tallies, worker);
            };
        } catch (DatabaseLockedException e) {
            return LOCKED;
        }
    }

    /** Holds the database from when there is a file {@code held} in the folder until there is a file {@code enough}. */
    private static String held(Path folder, TallyDao tallies, Worker worker) throws Exception {
        worker.engine().transaction(tx -> {
            tallies.insert(new Tally("held", 0));
            Files.createFile(folder.resolve("held"));
            while (!Files.exists(folder.resolve("enough"))) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        });
        return "held";
    }
}
