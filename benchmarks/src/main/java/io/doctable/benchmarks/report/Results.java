package io.doctable.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.task.Operation;
import io.doctable.benchmarks.task.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was measured on one database.
 *
 * @param date when it began, as {@code 2026-01-31T12:00:00Z}
 * @param command the arguments that measure it again
 * @param environment the machine, the JVM and the versions of all libraries
 */
public record Results(
        Database database,
        String date,
        String command,
        Map<String, String> environment,
        Scale scale,
        int rounds,
        List<Series> series,
        List<Starts> starts) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Copies the collections; the environment keeps its order. */
    public Results {
        series = List.copyOf(series);
        starts = List.copyOf(starts);
    }

    /** Returns the samples of an operation by a contestant, if it was measured. */
    public Optional<Series> series(Operation operation, Contestants contestant) {
        return series.stream()
                .filter(each -> each.operation() == operation && each.contestant() == contestant)
                .findFirst();
    }

    /** Returns the cold starts of a contestant, if they were measured. */
    public Optional<Starts> starts(Contestants contestant) {
        return starts.stream().filter(each -> each.contestant() == contestant).findFirst();
    }

    /** Returns the contestants that were measured, in the order of the tables. */
    public List<Contestants> contestants() {
        return series.stream().map(Series::contestant).distinct().sorted().toList();
    }

    /** Writes the results as JSON to the file of their database in {@code folder}. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(folder, database), JSON.writeValueAsString(this) + "\n");
    }

    /** Reads what {@link #write} wrote; empty if the database was not measured. */
    public static Optional<Results> read(Path folder, Database database) throws IOException {
        Path file = file(folder, database);
        return Files.exists(file)
                ? Optional.of(JSON.readValue(Files.readString(file), Results.class))
                : Optional.empty();
    }

    private static Path file(Path folder, Database database) {
        return folder.resolve(database.key() + ".json");
    }
}
