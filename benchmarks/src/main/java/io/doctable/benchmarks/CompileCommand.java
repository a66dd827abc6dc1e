package io.doctable.benchmarks;

import io.doctable.benchmarks.compile.CompileBenchmark;
import io.doctable.benchmarks.compile.CompileResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what the annotation processor costs. */
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        description = "Compiles generated records with and without the annotation processor.")
final class CompileCommand implements Callable<Integer> {
    @Option(
            names = "--records",
            split = ",",
            defaultValue = "1,50,500",
            description = "How many records. Default: ${DEFAULT-VALUE}.")
    private List<Integer> records = List.of();

    @Option(names = "--seed", defaultValue = "1", description = "Chooses the records. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often each is compiled. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--results",
            defaultValue = "results",
            description = "The folder for the results. Default: ${DEFAULT-VALUE}.")
    private Path results = Path.of("results");

    @Override
    public Integer call() throws IOException {
        CompileResults measured = new CompileBenchmark(seed, rounds).run(records);
        measured.write(results);
        System.out.println(measured.toTable());
        return 0;
    }
}
