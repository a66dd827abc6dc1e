package io.doctable.benchmarks.report;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.task.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A number that DocTable wants to reach.
 *
 * @param limit the largest value that reaches it
 * @param unit follows the numbers, such as " B"; may be empty
 * @param value what was measured; empty if it was not
 * @param cpu the same by CPU time, which other programs on the machine disturb less; empty if it is no time
 */
record Goal(
        Database database,
        String label,
        double limit,
        String unit,
        Function<Results, Optional<Spread>> value,
        Function<Results, Optional<Spread>> cpu) {

    /** All goals, in the order of the table. */
    static List<Goal> all() {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(onSqlite());
        goals.addAll(onPostgres());
        return goals;
    }

    /** Returns whether the median reaches the limit, as far as both are printed. */
    boolean isMetBy(Spread measured) {
        return Math.round(measured.median() * 100) <= Math.round(limit * 100);
    }

    private static List<Goal> onSqlite() {
        Database file = Database.SQLITE_FILE;
        return List.of(
                ratio(file, Operation.INSERT_IN_TRANSACTION, 1.05),
                ratio(file, Operation.INSERT_IN_TRANSACTION, Contestants.SAME, Operation.INSERT_IN_TRANSACTION, 0.95),
                ratio(file, Operation.INSERT_AUTOCOMMIT, Contestants.SAME, Operation.INSERT_AUTOCOMMIT, 1.03),
                ratio(file, Operation.INSERT_ALL, Contestants.POOLED, Operation.BULK_INSERT, 0.80),
                ratio(file, Operation.BULK_INSERT, 0.80),
                ratio(file, Operation.FIND, 0.75),
                ratio(file, Operation.SELECT_ALL, 0.65),
                ratio(file, Operation.STREAM, 0.70),
                ratio(file, Operation.UPDATE_IN_TRANSACTION, 1.03),
                ratio(file, Operation.UPDATE_ALL, Contestants.POOLED, Operation.UPDATE_IN_TRANSACTION, 0.60),
                ratio(file, Operation.FILTER, 0.85),
                bytesOfFind(file, 950),
                start(file, 40));
    }

    private static List<Goal> onPostgres() {
        Database postgres = Database.POSTGRESQL;
        return List.of(
                ratio(postgres, Operation.INSERT_IN_TRANSACTION, 1.00),
                ratio(postgres, Operation.INSERT_AUTOCOMMIT, 1.03),
                ratio(postgres, Operation.INSERT_ALL, Contestants.POOLED, Operation.BULK_INSERT, 1.20),
                ratio(postgres, Operation.BULK_INSERT, 0.65),
                ratio(postgres, Operation.FIND, 1.02),
                ratio(postgres, Operation.SELECT_ALL, 1.00),
                ratio(postgres, Operation.STREAM, 0.90),
                ratio(postgres, Operation.UPDATE_IN_TRANSACTION, 1.00),
                ratio(postgres, Operation.UPDATE_ALL, 0.65),
                ratio(postgres, Operation.FIND_ALL, Contestants.POOLED, Operation.FIND, 0.04),
                ratio(postgres, Operation.FIND_16_THREADS, Contestants.OURS, Operation.FIND_8_THREADS, 1.30),
                start(postgres, 40));
    }

    /** DocTable beside the expert, by the same operation. */
    private static Goal ratio(Database database, Operation operation, double limit) {
        return ratio(database, operation, Contestants.POOLED, operation, limit);
    }

    private static Goal ratio(
            Database database, Operation operation, Contestants baseline, Operation of, double limit) {
        String label =
                operation.label() + ", to " + baseline.label() + (of == operation ? "" : "'s \"" + of.label() + "\"");
        return new Goal(
                database,
                label,
                limit,
                "",
                results -> compared(results, operation, baseline, of, Series::ratioTo),
                results -> compared(results, operation, baseline, of, Series::cpuRatioTo));
    }

    private static Optional<Spread> compared(
            Results results,
            Operation operation,
            Contestants baseline,
            Operation of,
            BiFunction<Series, Series, Spread> ratio) {
        return results.series(operation, Contestants.OURS)
                .flatMap(ours -> results.series(of, baseline).map(other -> ratio.apply(ours, other)));
    }

    private static Goal bytesOfFind(Database database, double limit) {
        return new Goal(
                database,
                "allocation of a find",
                limit,
                " B",
                results -> results.series(Operation.FIND, Contestants.OURS).map(Series::bytesPerUnit),
                results -> Optional.empty());
    }

    /** The difference of medians: a whole process varies too much for a comparison run by run. */
    private static Goal start(Database database, double limit) {
        return new Goal(
                database,
                "cold start, beyond pooled",
                limit,
                " ms",
                results -> beyond(results, Starts::wall),
                results -> beyond(results, Starts::cpu));
    }

    private static Optional<Spread> beyond(Results results, Function<Starts, Spread> time) {
        return results.starts(Contestants.OURS)
                .flatMap(ours -> results.starts(Contestants.POOLED)
                        .map(pooled -> time.apply(ours).minus(time.apply(pooled).median())));
    }
}
