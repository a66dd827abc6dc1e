package io.doctable.benchmarks.run;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.report.Starts;
import io.doctable.benchmarks.store.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures whole processes, in rounds of one process of each contestant. */
final class ColdStarts {
    private final List<Contestants> contestants;
    private final FreshStores fresh;

    /** Makes an empty database. */
    interface FreshStores {
        Stores of(Contestants contestant, int run) throws IOException;
    }

    ColdStarts(List<Contestants> contestants, FreshStores fresh) {
        this.contestants = contestants;
        this.fresh = fresh;
    }

    /** Starts each contestant once in each round, after one round that does not count. */
    List<Starts> run(int rounds) throws IOException {
        Map<Contestants, List<Long>> wall = new EnumMap<>(Contestants.class);
        Map<Contestants, List<Long>> cpu = new EnumMap<>(Contestants.class);
        for (int round = 0; round <= rounds; round++) {
            Progress.show("cold starts, round " + round + " of " + rounds);
            for (Contestants contestant : contestants) {
                Stores stores = fresh.of(contestant, round);
                long start = System.nanoTime();
                long cpuMillis = start(contestant, stores);
                long wallMillis = (System.nanoTime() - start) / 1_000_000;
                if (round > 0) {
                    wall.computeIfAbsent(contestant, any -> new ArrayList<>()).add(wallMillis);
                    cpu.computeIfAbsent(contestant, any -> new ArrayList<>()).add(cpuMillis);
                }
            }
        }
        return wall.keySet().stream()
                .map(contestant -> new Starts(
                        contestant, wall.getOrDefault(contestant, List.of()), cpu.getOrDefault(contestant, List.of())))
                .toList();
    }

    private static long start(Contestants contestant, Stores stores) throws IOException {
        Process process = JavaCommand.of(
                        List.of(),
                        ColdStart.class,
                        contestant.name(),
                        stores.database().name(),
                        stores.address())
                .start();
        process.getOutputStream().close();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String last = null;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = line;
            }
            if (process.waitFor() != 0 || last == null) {
                throw new IllegalStateException("the cold start of " + contestant + " failed; see its error above");
            }
            return Long.parseLong(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
