package io.doctable.benchmarks.run;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.store.Stores;
import io.doctable.benchmarks.task.Operation;
import io.doctable.benchmarks.task.Scale;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The parent's end of a {@link Child}. */
final class ChildProcess implements AutoCloseable {
    private final Contestants contestant;
    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader replies;

    ChildProcess(Contestants contestant, Stores stores, Scale scale) throws IOException {
        this.contestant = contestant;
        this.process = JavaCommand.of(
                        scale == Scale.QUICK ? List.of("-Xmx256m") : List.of("-Xms512m", "-Xmx1g"),
                        Child.class,
                        contestant.name(),
                        stores.database().name(),
                        stores.address(),
                        scale.name())
                .start();
        this.requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.replies = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Contestants contestant() {
        return contestant;
    }

    /** Takes one sample and waits for it. */
    Sample sample(Operation operation, long seed, boolean thorough) {
        try {
            requests.write(operation.name() + " " + seed + " " + thorough + "\n");
            requests.flush();
            for (String line = replies.readLine(); line != null; line = replies.readLine()) {
                if (line.startsWith(Child.MARK)) {
                    return Sample.of(line.substring(Child.MARK.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(contestant + " failed at \"" + operation.label() + "\"", e);
        }
        throw new IllegalStateException(contestant + " failed at \"" + operation.label() + "\"; see its error above");
    }

    /** Ends the process. */
    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
