package io.doctable.examples.corpus;

import io.doctable.examples.corpus.Statistics.Mark;
import io.doctable.examples.corpus.Statistics.TermCount;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints what is in the index of a folder. */
final class Report {
    private static final int MARKS_PER_DOCUMENT = 6;

    private final Corpus corpus;
    private final String folder;
    private final List<Document> documents;
    private final int rows;
    private final PrintStream out;

    Report(Corpus corpus, String folder, List<Document> documents, int rows, PrintStream out) {
        this.corpus = corpus;
        this.folder = folder;
        this.documents = documents;
        this.rows = rows;
        this.out = out;
    }

    /** Prints the documents, the most frequent terms and the terms that mark each document. */
    void print() {
        Statistics statistics = new Statistics(corpus, folder, documents);
        long words = documents.stream().mapToLong(Document::words).sum();
        out.println(String.format(
                Locale.ROOT, "documents: %,d, words: %,d, terms: %,d", documents.size(), words, statistics.terms()));
        if (documents.isEmpty()) {
            return;
        }
        printKinds();
        printFrequent(statistics);
        printMarks(statistics);
    }

    private void printKinds() {
        title("Documents by kind");
        TextGrid grid = new TextGrid("kind", "documents", "words", "bytes");
        Map<String, List<Document>> byKind =
                documents.stream().collect(Collectors.groupingBy(Document::kind, TreeMap::new, Collectors.toList()));
        byKind.entrySet().stream()
                .sorted(Comparator.comparingLong(kind -> -words(kind.getValue())))
                .limit(rows)
                .forEach(kind -> grid.row(
                        kind.getKey(),
                        kind.getValue().size(),
                        words(kind.getValue()),
                        kind.getValue().stream().mapToLong(Document::bytes).sum()));
        grid.print(out);
        more(byKind.size(), "kinds");
    }

    private void printFrequent(Statistics statistics) {
        title("Most frequent terms");
        TextGrid grid = new TextGrid("term", "occurrences", "documents");
        for (TermCount count : statistics.mostFrequent(rows)) {
            grid.row(count.term(), count.occurrences(), count.documents());
        }
        grid.print(out);
        more(statistics.terms(), "terms");
    }

    private void printMarks(Statistics statistics) {
        title("Terms that mark each document, the longest documents first");
        TextGrid grid = new TextGrid("document", "words", "terms");
        documents.stream()
                .sorted(Comparator.comparingInt((Document document) -> -document.words()))
                .limit(rows)
                .forEach(document -> grid.row(
                        document.path(),
                        document.words(),
                        statistics.marksOf(document, MARKS_PER_DOCUMENT).stream()
                                .map(Mark::term)
                                .collect(Collectors.joining(", "))));
        grid.print(out);
        more(documents.size(), "documents");
    }

    private void title(String title) {
        out.println();
        out.println(title);
    }

    private void more(int all, String what) {
        if (all > rows) {
            out.println(String.format(Locale.ROOT, "  ... and %,d more %s (--rows shows more)", all - rows, what));
        }
    }

    private static long words(List<Document> documents) {
        return documents.stream().mapToLong(Document::words).sum();
    }
}
