package io.doctable.benchmarks.run;

import io.doctable.benchmarks.contestant.Contestant;
import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.report.Machine;
import io.doctable.benchmarks.report.Results;
import io.doctable.benchmarks.report.Series;
import io.doctable.benchmarks.report.Starts;
import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.store.Place;
import io.doctable.benchmarks.store.Server;
import io.doctable.benchmarks.store.Stores;
import io.doctable.benchmarks.task.Operation;
import io.doctable.benchmarks.task.Scale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All measurements on one database, from its creation to its end.
 *
 * @param rounds the number of rounds
 * @param contestants who takes part; those that make no difference on the database are left out
 * @param operations what is measured
 * @param coldStarts whether whole processes are measured too
 * @param command how the user asked for this
 */
public record Benchmark(
        Scale scale,
        int rounds,
        List<Contestants> contestants,
        List<Operation> operations,
        boolean coldStarts,
        String command) {

    /** Measures on a database. */
    public Results on(Database database) throws IOException {
        Path target = Files.createDirectories(Path.of("").toAbsolutePath().resolve("target"));
        Path folder = Files.createTempDirectory(target, "stores");
        try {
            if (database != Database.POSTGRESQL) {
                return measure(
                        new Stores(database, folder.toString()),
                        Machine.withLibraries(),
                        (contestant, run) -> new Stores(
                                database,
                                Files.createTempDirectory(folder, "cold").toString()));
            }
            try (Server server = Server.start()) {
                Stores stores = new Stores(database, String.valueOf(server.port()));
                server.create(Place.READ.key());
                server.create(Place.MANY.key());
                for (Contestants contestant : contestants) {
                    server.create(contestant.key());
                }
                Map<String, String> environment = Machine.withLibraries();
                environment.put("PostgreSQL", server.version());
                return measure(stores, environment, (contestant, run) -> {
                    server.createAgain(contestant.key());
                    return stores;
                });
            }
        } finally {
            delete(folder);
        }
    }

    private Results measure(Stores stores, Map<String, String> environment, ColdStarts.FreshStores fresh)
            throws IOException {
        Database database = stores.database();
        List<Contestants> present =
                contestants.stream().filter(Contestants.on(database)::contains).toList();
        String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        if (database.isShared()) {
            fill(stores);
        }
        List<Series> series = new Measurement(stores, scale, rounds, present, operations).run();
        List<Starts> starts =
                coldStarts && database.isShared() ? new ColdStarts(present, fresh).run(rounds) : List.of();
        environment.put("load at the end", Machine.load());
        return new Results(database, date, command, environment, scale, rounds, series, starts);
    }

    /** Fills the databases that all contestants read: one for each form of the table. */
    private void fill(Stores stores) {
        Contestants[] forms = stores.database() == Database.POSTGRESQL
                ? new Contestants[] {Contestants.POOLED}
                : new Contestants[] {Contestants.POOLED, Contestants.OURS};
        for (Contestants form : forms) {
            for (Place place : List.of(Place.READ, Place.MANY)) {
                Progress.show(stores.database() + ": filling the table \"" + place.key() + "\" by " + form);
                try (Contestant contestant = form.open(form.store(stores, place))) {
                    OpenStores.fill(contestant, place, scale);
                    if (stores.database() == Database.POSTGRESQL) {
                        contestant.execute("VACUUM ANALYZE documents");
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
