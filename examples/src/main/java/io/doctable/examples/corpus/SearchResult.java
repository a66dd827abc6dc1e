package io.doctable.examples.corpus;

import io.doctable.examples.corpus.Search.Hit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what a search found. */
final class SearchResult {
    private static final int SNIPPET_LENGTH = 100;

    private final Path folder;
    private final int rows;
    private final PrintStream out;

    SearchResult(Path folder, int rows, PrintStream out) {
        this.folder = folder;
        this.rows = rows;
        this.out = out;
    }

    /** Prints each hit with how often it holds the words, and the line that shows it best. */
    void print(Set<String> words, List<Hit> hits) {
        out.println();
        if (words.isEmpty()) {
            out.println("Search: those words are too common to be indexed");
            return;
        }
        out.println("Search for " + String.join(", ", words) + ": found in " + hits.size() + " of the documents");
        hits.stream().limit(rows).forEach(this::print);
        if (hits.size() > rows) {
            out.println(
                    String.format(Locale.ROOT, "  ... and %,d more documents (--rows shows more)", hits.size() - rows));
        }
    }

    private void print(Hit hit) {
        Document document = hit.document();
        String counts = hit.counts().entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue() + "x")
                .collect(Collectors.joining(", "));
        out.println("  " + document.path() + ":" + hit.line() + "  (" + counts + ")");
        Heading.above(hit.line(), document.headings())
                .ifPresent(heading -> out.println("      under \"" + heading.text() + "\""));
        out.println("      " + snippet(document.path(), hit.line()));
    }

    /** The line of the file, cut to what a terminal shows; the index does not hold the texts. */
    private String snippet(String path, int number) {
        try (BufferedReader reader = Files.newBufferedReader(PathText.resolve(folder, path), StandardCharsets.UTF_8);
                Stream<String> lines = reader.lines()) {
            String line = lines.skip(number - 1L).findFirst().orElse("").strip();
            if (line.codePointCount(0, line.length()) <= SNIPPET_LENGTH) {
                return line;
            }
            String cut = line.substring(0, line.offsetByCodePoints(0, SNIPPET_LENGTH));
            // At the last blank, so that no word is cut; a line without blanks is cut anywhere.
            return cut.replaceFirst("\\s\\S*$", "") + " ...";
        } catch (IOException | UncheckedIOException e) {
            return "(the file changed while it was searched)";
        }
    }
}
