package io.doctable.examples.corpus;

import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.option.EngineUrl;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Indexes a folder of text files into a database, and reports on it; {@code --help} says how to call it. */
public final class CorpusIndex {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int NOT_STARTED = 2;

    private final Options options;
    private final PrintStream out;
    private final Progress progress;

    private CorpusIndex(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.progress = new Progress(err, options.quiet());
    }

    /** Runs the program; ends the JVM with exit code 1 or 2 when it fails. */
    public static void main(String[] arguments) {
        int code = run(arguments, System.out, System.err);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Runs the program and returns its exit code. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            Surroundings here = Surroundings.of(Path.of(""));
            Options options = Options.parse(arguments, here);
            if (options.help()) {
                out.print(Options.help(here));
            } else {
                new CorpusIndex(options, out, err).run();
            }
            return DONE;
        } catch (UsageException e) {
            err.println("corpus-index: " + e.getMessage());
            return NOT_STARTED;
        } catch (IOException | DocTableException e) {
            err.println("corpus-index: " + e.getMessage());
            return FAILED;
        }
    }

    private void run() throws UsageException, IOException {
        Path folder = readable(options.folder());
        try (Engine engine = open(options.url())) {
            Corpus corpus = connected(engine);
            long start = System.nanoTime();
            Changes changes = new Indexer(corpus, folder, progress).run();
            progress.done();
            print(changes, folder, (System.nanoTime() - start) / 1e9);

            String folderText = PathText.of(folder);
            List<Document> documents = corpus.documentsOf(folderText);
            new Report(corpus, folderText, documents, options.rows(), out).print();
            if (!options.words().isEmpty()) {
                Set<String> words = Search.termsOf(options.words());
                new SearchResult(folder, options.rows(), out).print(words, new Search(corpus, documents).find(words));
            }
        }
    }

    private void print(Changes changes, Path folder, double seconds) {
        out.println(PathText.of(folder) + " in " + EngineUrl.parse(options.url()));
        out.println(String.format(
                Locale.ROOT,
                "%,d new, %,d changed, %,d unchanged, %,d removed, %,d skipped, in %.1f s",
                changes.added(),
                changes.changed(),
                changes.unchanged(),
                changes.removed(),
                changes.skipped(),
                seconds));
    }

    private static Path readable(Path folder) throws UsageException {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "not a folder: " : "no such folder: ";
            throw new UsageException(what + folder + "; the first argument is the folder to index, words to search for "
                    + "come after it");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw unreadable(folder, "permission denied");
        }
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw unreadable(folder, e.toString());
        }
    }

    private static UsageException unreadable(Path folder, String reason) {
        return new UsageException("cannot read the folder " + folder + " (" + reason
                + "); give the folder to index, with permission to read it");
    }

    private static Engine open(String url) throws UsageException {
        try {
            return Engine.open(url);
        } catch (DocTableException e) {
            throw new UsageException("--url: " + firstLine(e));
        }
    }

    /** The tables, after the database has shown that it is there: engines connect when they are first used. */
    private static Corpus connected(Engine engine) throws UsageException {
        try {
            Corpus corpus = Corpus.of(engine);
            corpus.documents().count();
            return corpus;
        } catch (DocTableException e) {
            throw new UsageException(firstLine(e));
        }
    }

    private static String firstLine(DocTableException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
