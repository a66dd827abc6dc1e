package io.doctable.benchmarks;

import io.doctable.benchmarks.compile.CompileResults;
import io.doctable.benchmarks.report.Page;
import io.doctable.benchmarks.report.Results;
import io.doctable.benchmarks.report.Tables;
import io.doctable.benchmarks.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the results into the page of the documentation. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description = "Writes the tables of the results into the page, between its markers.")
final class PageCommand implements Callable<Integer> {
    @Option(
            names = "--results",
            defaultValue = "results",
            description = "The folder of the results. Default: ${DEFAULT-VALUE}.")
    private Path results = Path.of("results");

    @Option(
            names = "--page",
            defaultValue = "../docs/performance.md",
            description = "The page. Default: ${DEFAULT-VALUE}.")
    private Path file = Path.of("../docs/performance.md");

    @Override
    public Integer call() throws IOException {
        Page page = new Page(file);
        List<Results> all = new ArrayList<>();
        for (Database database : Database.values()) {
            Optional<Results> measured = Results.read(results, database);
            if (measured.isPresent()) {
                all.add(measured.get());
                page.replace(database.key(), Tables.of(measured.get()));
            }
        }
        page.replace("goals", Tables.goals(all));
        Optional<CompileResults> compiled = CompileResults.read(results);
        if (compiled.isPresent()) {
            page.replace("compile", compiled.get().toTable());
        }
        return 0;
    }
}
