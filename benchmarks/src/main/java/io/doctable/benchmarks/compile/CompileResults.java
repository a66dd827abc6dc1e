package io.doctable.benchmarks.compile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What javac needs for a number of records.
 *
 * @param date when it was measured
 * @param command the arguments that measure it again
 * @param environment the machine and the JVM
 */
public record CompileResults(String date, String command, Map<String, String> environment, List<Row> rows) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String FILE = "compile.json";

    /** Copies the rows. */
    public CompileResults {
        rows = List.copyOf(rows);
    }

    /**
     * The CPU times of one number of records, in milliseconds, each the smallest of the rounds.
     *
     * @param without javac with {@code -proc:none}
     * @param with javac with the processor
     * @param afterwards javac with {@code -proc:none} on the sources and on what was generated
     * @param generatedLines the lines that were generated
     */
    public record Row(int records, long without, long with, long afterwards, long generatedLines) {
        double more() {
            return (double) (with - without) / records;
        }
    }

    /** Writes the results as JSON. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this) + "\n");
    }

    /** Reads what {@link #write} wrote; empty if nothing was measured. */
    public static Optional<CompileResults> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file)
                ? Optional.of(JSON.readValue(Files.readString(file), CompileResults.class))
                : Optional.empty();
    }

    /** Returns a table in Markdown. */
    public String toTable() {
        StringBuilder table = new StringBuilder("Measured on " + date.substring(0, 10) + " by `" + command + "`: "
                + String.join(
                        ", ",
                        environment.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .toList())
                + ".\n\n| records | `-proc:none` | with the processor | generated sources, `-proc:none` |"
                + " more for each record | generated lines for each record |\n|---|---|---|---|---|---|\n");
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %d ms | %d ms | %d ms | %.0f ms | %d |%n",
                    row.records(),
                    row.without(),
                    row.with(),
                    row.afterwards(),
                    row.more(),
                    row.generatedLines() / row.records()));
        }
        return table.toString().stripTrailing();
    }
}
