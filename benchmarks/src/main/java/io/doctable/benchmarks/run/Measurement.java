package io.doctable.benchmarks.run;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.report.Series;
import io.doctable.benchmarks.store.Stores;
import io.doctable.benchmarks.task.Operation;
import io.doctable.benchmarks.task.Scale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Measures all contestants on one database: each has a process of its own, all live at the same time, one works at a
 * time. A round takes one sample of each in random order, so that a slow minute of the machine slows all of them.
 */
final class Measurement {
    private final Stores stores;
    private final Scale scale;
    private final int rounds;
    private final List<Contestants> contestants;
    private final List<Operation> operations;
    private final Random order = new Random(1);

    Measurement(Stores stores, Scale scale, int rounds, List<Contestants> contestants, List<Operation> operations) {
        this.stores = stores;
        this.scale = scale;
        this.rounds = rounds;
        this.contestants = contestants;
        this.operations = operations;
    }

    /** Measures; the databases exist. */
    List<Series> run() throws IOException {
        List<Series> all = new ArrayList<>();
        List<ChildProcess> children = new ArrayList<>();
        try {
            for (Contestants contestant : contestants) {
                children.add(new ChildProcess(contestant, stores, scale));
            }
            for (List<Operation> group : Operation.GROUPS) {
                all.addAll(measure(group, children));
            }
        } finally {
            children.forEach(ChildProcess::close);
        }
        return all;
    }

    private List<Series> measure(List<Operation> group, List<ChildProcess> children) {
        List<Samples> samples = new ArrayList<>();
        for (Operation operation : group) {
            if (operations.contains(operation)) {
                for (ChildProcess child : children) {
                    if (!operation.isThreaded() || child.contestant().isThreadSafe()) {
                        samples.add(new Samples(operation, child));
                    }
                }
            }
        }
        Agreement agreement = new Agreement();
        for (Samples each : samples) {
            Progress.show(stores.database() + ": " + each.operation.label() + ", " + each.child.contestant());
            agreement.check(each.operation, 0, each.child.contestant(), each.child.sample(each.operation, 0, true));
            each.warmUp(scale.warmUpCpuMillis());
        }
        for (int round = 1; round <= rounds; round++) {
            List<Samples> shuffled = new ArrayList<>(samples);
            Collections.shuffle(shuffled, order);
            for (Samples each : shuffled) {
                Sample sample = each.child.sample(each.operation, round, false);
                agreement.check(each.operation, round, each.child.contestant(), sample);
                each.taken.add(sample);
            }
        }
        return samples.stream().map(Samples::series).toList();
    }

    /** The samples of one operation by one contestant. */
    private static final class Samples {
        final Operation operation;
        final ChildProcess child;
        final List<Sample> taken = new ArrayList<>();

        Samples(Operation operation, ChildProcess child) {
            this.operation = operation;
            this.child = child;
        }

        /** By CPU time: on a busy machine little would be compiled within a given time. */
        void warmUp(int cpuMillis) {
            long left = cpuMillis * 1_000_000L;
            while (left > 0) {
                left -= Math.max(1_000_000, child.sample(operation, 0, false).cpuNanos());
            }
        }

        Series series() {
            return new Series(
                    operation,
                    child.contestant(),
                    taken.get(0).units(),
                    taken.stream().map(Sample::nanos).toList(),
                    taken.stream().map(Sample::cpuNanos).toList(),
                    taken.stream().map(Sample::bytes).toList());
        }
    }
}
