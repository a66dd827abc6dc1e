package io.doctable.benchmarks.run;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.store.Stores;
import io.doctable.benchmarks.task.Operation;
import io.doctable.benchmarks.task.Scale;
import io.doctable.benchmarks.task.Task;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The process of one contestant: takes a sample for each line that it reads, until its input ends. */
public final class Child {
    /** Begins each line that is meant for the parent process; a library may print others. */
    static final String MARK = "sample: ";

    private Child() {}

    /** Arguments: contestant, database, address of the stores, scale. */
    public static void main(String[] arguments) throws IOException {
        Contestants contestant = Contestants.valueOf(arguments[0]);
        Stores stores = new Stores(Database.valueOf(arguments[1]), arguments[2]);
        Scale scale = Scale.valueOf(arguments[3]);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (OpenStores open = new OpenStores(contestant, stores, scale)) {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                String[] request = line.split(" ");
                Operation operation = Operation.valueOf(request[0]);
                Task task = operation.task(
                        open.at(operation.place()),
                        scale,
                        Long.parseLong(request[1]),
                        Boolean.parseBoolean(request[2]));
                Sample sample = Sample.of(task, operation.isThreaded());
                System.out.println(MARK + sample.toLine());
                System.out.flush();
            }
        }
        // Threads that a library left running must not keep the process.
        System.exit(0);
    }
}
