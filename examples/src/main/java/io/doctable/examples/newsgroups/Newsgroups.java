package io.doctable.examples.newsgroups;

import static java.util.Objects.requireNonNull;

import io.doctable.distribute.Distribute;
import io.doctable.distribute.Processes;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.option.EngineUrl;
import io.doctable.row.Row;
import io.doctable.sql.Result;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Parses and loads many mails, step by step: each step says what it does and prints what came of it. */
public final class Newsgroups {
    private static final int MAILS = 20_000;
    private static final int WORKERS = 4;
    private static final int SAMPLES = 1000;
    private static final long SEED = 1993;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Engine engine;
    private final Engine impatient;
    private final PostDao posts;
    private final List<String> mails;
    private final PrintStream out;

    private int step;

    /** Loads that many mails into a database that other processes can open. */
    Newsgroups(EngineUrl url, int count, PrintStream out) {
        this.engine = Engine.builder(url).busyTimeout(PATIENCE).build();
        this.impatient = Engine.builder(url).busyTimeout(Duration.ZERO).build();
        this.posts = new PostDao(engine);
        this.mails = Mails.invent(count, SEED);
        this.out = out;
    }

    /**
     * Runs all steps. The first argument is how many mails, 20,000 unless given; the second a database's URL, a SQLite
     * file that is deleted afterwards unless given.
     */
    public static void main(String[] arguments) {
        try (Engine temporary = Engine.openTemp()) {
            int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MAILS;
            EngineUrl url = arguments.length > 1
                    ? EngineUrl.parse(arguments[1])
                    : temporary.url().orElseThrow();
            new Newsgroups(url, count, System.out).run();
        } catch (NumberFormatException e) {
            System.err.println("newsgroups: the first argument is how many mails, such as 20000");
            System.exit(2);
        } catch (DocTableException e) {
            System.err.println("newsgroups: " + e.getMessage());
            System.exit(2);
        }
    }

    /** All steps. */
    void run() {
        try (engine;
                impatient) {
            loadInOneProcess();
            writeWithoutPatience();
            writeThreeEach();
            loadInSeveralProcesses();
            nothingIsLostOrDoubled();
            countDomains();
            estimateMeanLength();
            nothingIsLent();
        }
    }

    private void loadInOneProcess() {
        step("One process and %,d invented mails: what does a commit cost?", mails.size());
        List<String> some = mails.subList(0, mails.size() / 10);
        printSpeed("a transaction for each mail", some.size(), () -> insertEach(some));
        printSpeed("one transaction for all", some.size(), () -> engine.transaction(tx -> insertEach(some)));
        printSpeed("batches of " + Load.BATCH, mails.size(), () -> insertBatches(mails));
    }

    private void insertEach(List<String> some) {
        some.forEach(mail -> posts.insert(Post.fromString(mail)));
    }

    private void insertBatches(List<String> some) {
        Load.batches(some)
                .forEach(batch ->
                        posts.insertAll(batch.stream().map(Post::fromString).toList()));
    }

    private void printSpeed(String how, int rows, Runnable load) {
        posts.deleteAllRows();
        long start = System.nanoTime();
        load.run();
        long nanos = System.nanoTime() - start;
        print("%s: %,d rows a second", how, Math.round(rows * 1e9 / nanos));
    }

    private void writeWithoutPatience() {
        step("%d processes store mail after mail, and none waits for another: who is refused?", WORKERS);
        List<String> some = mails.subList(0, mails.size() / 10);
        Processes workers = Distribute.processes(WORKERS).engine(impatient.config());
        posts.deleteAllRows();
        long refused = sum(workers.mapChunk(some, OneByOne.class));
        print("giving up: %,d refused, %,d stored", refused, posts.count());
        posts.deleteAllRows();
        refused = sum(workers.mapChunk(some, OneByOne.Retrying.class));
        print("trying again: %,d refused, %,d stored", refused, posts.count());
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private void writeThreeEach() {
        step("Two processes with patience store three mails each");
        posts.deleteAllRows();
        Distribute.processes(2).engine(engine.config()).mapChunk(mails.subList(0, 6), OneByOne.class);
        printWorkers();
    }

    private void loadInSeveralProcesses() {
        step("%d processes parse and load all %,d mails in batches", WORKERS, mails.size());
        Processes workers = Distribute.processes(WORKERS).engine(engine.config());
        printSpeed("their start included", mails.size(), () -> workers.mapChunk(mails, Load.class));
        printWorkers();
    }

    private void printWorkers() {
        counts("select worker, count(*) from posts group by worker")
                .forEach((worker, count) -> print("%s: %,d posts", worker, count));
    }

    private void nothingIsLostOrDoubled() {
        step("Is one lost, or there twice?");
        long different = requireNonNull(
                engine.execute("select count(distinct message_id) from posts").scalar(Long.class));
        print("%,d mails, %,d posts, %,d different ones", mails.size(), posts.count(), different);
    }

    private void countDomains() {
        step("Where do they write from? Counted here, row by row, and by the database");
        Map<String, Long> here = new TreeMap<>();
        try (Result authors = engine.execute("select author from posts")) {
            for (Row row : authors) {
                here.merge(Post.domainOf(requireNonNull(row.get("author", String.class))), 1L, Long::sum);
            }
        }
        here.forEach((domain, count) -> print("%s: %,d", domain, count));
        print("the same: " + here.equals(counts("select domain, count(*) from posts group by domain")));
    }

    /** What a query gives that counts something by its name. */
    private Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new TreeMap<>();
        try (Result rows = engine.execute(sql)) {
            for (Row row : rows) {
                counts.put(requireNonNull(row.get(0, String.class)), requireNonNull(row.get(1, Long.class)));
            }
        }
        return counts;
    }

    private void estimateMeanLength() {
        step("How long is a mail? %,d samples, drawn with repetition", SAMPLES);
        int[] lengths = posts.select().orderBy(PostTable.LENGTH.asc()).list().stream()
                .mapToInt(Post::length)
                .toArray();
        Bootstrap mean = Bootstrap.of(lengths, SAMPLES, SEED);
        print("%.1f characters, between %.1f and %.1f in 95 of 100 samples", mean.mean(), mean.low(), mean.high());
    }

    private void nothingIsLent() {
        step("All connections are back in the pool");
        print("%d lent", engine.pool().status().checkedOut());
    }

    private void step(String what, Object... values) {
        step++;
        out.println(step + ". " + String.format(Locale.ROOT, what, values));
    }

    private void print(String result, Object... values) {
        out.println("   " + String.format(Locale.ROOT, result, values));
    }
}
