package io.doctable.benchmarks.compile;

import io.doctable.benchmarks.report.Machine;
import io.doctable.benchmarks.run.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Compiles records from a seed three ways: without the processor, with it, and what it generated without it. */
public final class CompileBenchmark {
    private static final String PROCESSOR = "io.doctable.processor.DocTableProcessor";

    private final long seed;
    private final int rounds;

    /** Takes the seed of the records and how often each way is measured; the smallest CPU time counts. */
    public CompileBenchmark(long seed, int rounds) {
        this.seed = seed;
        this.rounds = rounds;
    }

    /** Measures each number of records. */
    public CompileResults run(List<Integer> records) throws IOException {
        String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        List<CompileResults.Row> rows = new ArrayList<>();
        for (int count : records) {
            Path folder = Files.createTempDirectory("records");
            try {
                rows.add(measure(count, folder));
            } finally {
                delete(folder);
            }
        }
        String command = "compile --records "
                + String.join(",", records.stream().map(String::valueOf).toList()) + " --seed " + seed + " --rounds "
                + rounds;
        return new CompileResults(date, command, Machine.describe(), rows);
    }

    private CompileResults.Row measure(int records, Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        new RecordSources(seed, sources).write(records);
        long without = Long.MAX_VALUE;
        long with = Long.MAX_VALUE;
        long afterwards = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            empty(classes);
            without = Math.min(without, javac(List.of("-proc:none"), classes, sources));
            empty(classes);
            empty(generated);
            with = Math.min(
                    with, javac(List.of("-processor", PROCESSOR, "-s", generated.toString()), classes, sources));
            empty(classes);
            afterwards = Math.min(afterwards, javac(List.of("-proc:none"), classes, sources, generated));
        }
        return new CompileResults.Row(records, without, with, afterwards, lines(generated));
    }

    /** Returns the CPU time of one javac in milliseconds. */
    private static long javac(List<String> options, Path classes, Path... folders) throws IOException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (Path folder : folders) {
            arguments.addAll(files(folder).stream().map(Path::toString).toList());
        }
        Path list = Files.write(classes.resolveSibling("arguments"), arguments);
        Process process = JavaCommand.of(List.of(), JavacRun.class, "@" + list).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("javac failed: " + printed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Long.parseLong(printed.strip().split(" ")[1]);
    }

    private static long lines(Path folder) throws IOException {
        long lines = 0;
        for (Path file : files(folder)) {
            lines += Files.readAllLines(file).size();
        }
        return lines;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void empty(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
