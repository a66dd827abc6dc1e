package io.doctable.benchmarks.report;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.task.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Results as tables in Markdown. */
public final class Tables {
    private Tables() {}

    /** Returns what was measured on one database: how, the times, the allocation and the cold starts. */
    public static String of(Results results) {
        List<String> parts = new ArrayList<>();
        parts.add(circumstances(results));
        parts.add(times(results));
        parts.add(
                "The same by the CPU time of the calling thread (of the whole process for several threads), which other"
                        + " programs on the machine disturb less; the server's work is not in it. Medians:\n\n"
                        + table(results, "operation", Tables::cpu));
        parts.add("Bytes that the calling thread allocates for each row or call:\n\n"
                + table(results, "operation", Tables::bytes));
        if (!results.starts().isEmpty()) {
            parts.add("A whole process that opens an empty database, creates the table, stores a row and reads it, in"
                    + " milliseconds:\n\n" + starts(results));
        }
        return String.join("\n\n", parts);
    }

    /** Returns the goals with what was measured for each. */
    public static String goals(List<Results> all) {
        StringBuilder table =
                new StringBuilder("| database | what | goal | measured | | by CPU time |\n|---|---|---|---|---|---|\n");
        for (Goal goal : Goal.all()) {
            Optional<Spread> value = results(all, goal).flatMap(goal.value());
            table.append("| ").append(goal.database().label());
            table.append(" | ").append(goal.label());
            table.append(" | ≤ ").append(Spread.number(goal.limit())).append(goal.unit());
            table.append(" | ").append(value.map(spread -> spread + goal.unit()).orElse("not measured"));
            table.append(" | ")
                    .append(value.map(spread -> goal.isMetBy(spread) ? "met" : "missed")
                            .orElse(""));
            table.append(" | ")
                    .append(results(all, goal)
                            .flatMap(goal.cpu())
                            .map(spread -> Spread.number(spread.median()) + goal.unit())
                            .orElse(""));
            table.append(" |\n");
        }
        return table.toString().stripTrailing();
    }

    private static Optional<Results> results(List<Results> all, Goal goal) {
        return all.stream()
                .filter(results -> results.database() == goal.database())
                .findFirst();
    }

    private static String circumstances(Results results) {
        String environment = results.environment().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "Measured on " + results.date().substring(0, 10) + " by `" + results.command() + "` in "
                + results.rounds() + " rounds: " + environment + ".";
    }

    private static String times(Results results) {
        return "The column `pooled` has microseconds for each row or call; all others have ratios to it, as the median of"
                + " the rounds [smallest–largest].\n\n" + table(results, "operation", Tables::time);
    }

    private static Optional<String> time(Results results, Operation operation, Contestants contestant) {
        Optional<Series> series = results.series(operation, contestant);
        if (contestant == Contestants.POOLED) {
            return series.map(mine -> Spread.number(mine.micros().median()) + " µs");
        }
        return series.flatMap(mine -> results.series(operation, Contestants.POOLED)
                .map(pooled -> mine.ratioTo(pooled).toString()));
    }

    private static Optional<String> cpu(Results results, Operation operation, Contestants contestant) {
        Optional<Series> series = results.series(operation, contestant);
        if (contestant == Contestants.POOLED) {
            return series.map(mine -> Spread.number(mine.cpuMicros().median()) + " µs");
        }
        return series.flatMap(mine -> results.series(operation, Contestants.POOLED)
                .map(pooled -> Spread.number(mine.cpuRatioTo(pooled).median())));
    }

    private static Optional<String> bytes(Results results, Operation operation, Contestants contestant) {
        return operation.isThreaded()
                ? Optional.empty()
                : results.series(operation, contestant)
                        .map(series -> Spread.whole(series.bytesPerUnit().median()));
    }

    /** What stands in a cell. */
    private interface Cell {
        Optional<String> of(Results results, Operation operation, Contestants contestant);
    }

    private static String table(Results results, String corner, Cell cell) {
        List<Contestants> columns = results.contestants();
        StringBuilder table = new StringBuilder(row(corner, columns, Contestants::label));
        table.append(row("---", columns, contestant -> "---"));
        for (Operation operation : Operation.values()) {
            boolean measured = columns.stream()
                    .anyMatch(each -> cell.of(results, operation, each).isPresent());
            if (measured) {
                table.append(row(
                        operation.label(),
                        columns,
                        contestant -> cell.of(results, operation, contestant).orElse("–")));
            }
        }
        return table.toString().stripTrailing();
    }

    private static String starts(Results results) {
        List<Contestants> columns =
                results.starts().stream().map(Starts::contestant).sorted().toList();
        return (row("", columns, Contestants::label)
                        + row("---", columns, contestant -> "---")
                        + row("time", columns, contestant -> start(results, contestant, Starts::wall))
                        + row("CPU", columns, contestant -> start(results, contestant, Starts::cpu)))
                .stripTrailing();
    }

    private static String start(Results results, Contestants contestant, Function<Starts, Spread> value) {
        return results.starts(contestant).map(value).map(Spread::toString).orElse("–");
    }

    private static String row(String head, List<Contestants> columns, Function<Contestants, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(" | ", "| " + head + " | ", " |\n"));
    }
}
