package io.doctable.benchmarks;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.report.Results;
import io.doctable.benchmarks.report.Tables;
import io.doctable.benchmarks.run.Benchmark;
import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.task.Operation;
import io.doctable.benchmarks.task.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures, prints the tables and keeps the results as JSON. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = "Measures the contestants, prints tables and writes results as JSON.")
final class MeasureCommand implements Callable<Integer> {
    @Option(
            names = "--databases",
            split = ",",
            defaultValue = "sqlite_file,sqlite_memory,postgresql",
            description = "What to measure on: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<Database> databases = List.of();

    @Option(
            names = "--contestants",
            split = ",",
            defaultValue = "pooled,pinned,same,ours,naive,spring,mybatis,jdbi,doma,jooq,hibernate",
            description = "Who takes part: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<Contestants> contestants = List.of();

    @Option(
            names = "--operations",
            split = ",",
            description = "What is measured: names such as FIND or INSERT_ALL. Default: all.")
    private List<Operation> operations = List.of(Operation.values());

    @Option(names = "--quick", description = "A few rows and two rounds: shows only that everything works.")
    private boolean quick;

    @Option(names = "--rounds", description = "The number of rounds. Default: 9.")
    private int rounds;

    @Option(names = "--no-cold-starts", description = "Leaves out the measurement of whole processes.")
    private boolean noColdStarts;

    @Option(
            names = "--results",
            defaultValue = "results",
            description = "The folder for the results. Default: ${DEFAULT-VALUE}.")
    private Path results = Path.of("results");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (rounds < 0 || !contestants.contains(Contestants.POOLED)) {
            throw new ParameterException(
                    spec.commandLine(),
                    rounds < 0
                            ? "--rounds must be 1 or more"
                            : "--contestants must include pooled, the measure of all");
        }
        Scale scale = quick ? Scale.QUICK : Scale.FULL;
        Benchmark benchmark = new Benchmark(
                scale,
                rounds == 0 ? scale.rounds() : rounds,
                contestants.stream().sorted().distinct().toList(),
                operations,
                !noColdStarts,
                command());
        for (Database database : databases) {
            Results measured = benchmark.on(database);
            measured.write(results);
            System.out.println("\n## " + database.label() + "\n\n" + Tables.of(measured));
        }
        return 0;
    }

    /** The arguments that decide what is measured: where the results go is nobody else's concern. */
    private String command() {
        List<String> words = new ArrayList<>();
        boolean isFolder = false;
        for (String argument : spec.commandLine().getParseResult().originalArgs()) {
            if (!isFolder && !argument.startsWith("--results")) {
                words.add(argument);
            }
            isFolder = argument.equals("--results");
        }
        return String.join(" ", words);
    }
}
