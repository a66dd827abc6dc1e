package io.doctable.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.engine.Engine;
import io.doctable.examples.Database;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the program over a small folder on every database, and looks at what it printed and stored. */
@Tag("slow")
class CorpusIndexTest {
    @TempDir
    Path scratch;

    private Path texts;

    @BeforeEach
    void writeTexts() throws IOException {
        texts = Files.createDirectories(scratch.resolve("texts")).toRealPath();
        write("whales.md", "# Whales\n\nWhales are mammals.\n## Size\nThe blue whale: no mammal is larger.\n");
        write("birds.md", "# Birds\nBirds lay eggs. Most birds fly; the ostrich runs.\n");
        write("notes/mixed.txt", "mammals and birds\nostrich eggs\n");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void theReportTellsWhatIsInTheFolder(Database database) {
        ProgramRun run = index(database.newUrl(scratch));
        assertThat(run.exitCode()).isZero();
        assertThat(lines(run.out()))
                .contains(
                        "3 new, 0 changed, 0 unchanged, 0 removed, 0 skipped",
                        "documents: 3, words: 27, terms: 14",
                        "  kind  documents  words  bytes",
                        "  md            2     22    133",
                        "  txt           1      5     31",
                        "  term     occurrences  documents",
                        "  birds              4          2",
                        "  mammals            2          2")
                .anyMatch(line -> line.matches("  birds\\.md +10  birds, .*lay.*"))
                .anyMatch(line -> line.matches("  whales\\.md +12  whales, .*blue.*"));
        assertThat(lines(run.err())).containsExactly("read 3 of 3 files");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void documentsTermsAndOccurrencesAreStored(Database database) {
        String url = database.newUrl(scratch);
        index(url);
        try (Engine engine = Engine.open(url)) {
            Corpus corpus = Corpus.of(engine);
            Document whales = document(corpus, "whales.md");
            assertThat(whales.title()).isEqualTo("Whales");
            assertThat(whales.headings()).containsExactly(new Heading(1, "Whales", 1), new Heading(2, "Size", 4));
            assertThat(whales.words()).isEqualTo(12);
            assertThat(whales.version()).isEqualTo(1);
            assertThat(whales.updatedAt()).isEqualTo(whales.createdAt());
            assertThat(document(corpus, "notes/mixed.txt").title()).isNull();
            assertThat(linesByTerm(corpus, whales))
                    .containsEntry("whales", List.of(1, 3))
                    .containsEntry("mammal", List.of(5))
                    .doesNotContainKeys("the", "are");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aSecondRunChangesNothing(Database database) {
        String url = database.newUrl(scratch);
        index(url);
        Map<String, Object> first = contents(url);
        assertThat(lines(index(url).out())).contains("0 new, 0 changed, 3 unchanged, 0 removed, 0 skipped");
        assertThat(contents(url)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aChangedFileKeepsItsDocument(Database database) throws IOException {
        String url = database.newUrl(scratch);
        index(url);
        Document before = documentAt(url, "birds.md");
        write("birds.md", "# All birds\nBirds lay eggs in nests.\n");

        assertThat(lines(index(url).out())).contains("0 new, 1 changed, 2 unchanged, 0 removed, 0 skipped");

        try (Engine engine = Engine.open(url)) {
            Corpus corpus = Corpus.of(engine);
            Document after = document(corpus, "birds.md");
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.createdAt()).isEqualTo(before.createdAt());
            assertThat(after.updatedAt()).isAfter(before.updatedAt());
            assertThat(after.version()).isEqualTo(2);
            assertThat(after.title()).isEqualTo("All birds");
            assertThat(linesByTerm(corpus, after))
                    .isEqualTo(Map.of(
                            "all",
                            List.of(1),
                            "birds",
                            List.of(1, 2),
                            "lay",
                            List.of(2),
                            "eggs",
                            List.of(2),
                            "nests",
                            List.of(2)));
            assertThat(corpus.terms().findByText("ostrich"))
                    .as("still in the notes")
                    .isPresent();
            assertThat(corpus.terms().findByText("runs"))
                    .as("in no text any more")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aTermMayMoveToAnotherFile(Database database) throws IOException {
        String url = database.newUrl(scratch);
        index(url);
        write("birds.md", "# Birds\nBirds have eggs.\n");
        write("whales.md", "# Whales\nWhales lay no eggs.\n");

        assertThat(lines(index(url).out())).contains("0 new, 2 changed, 1 unchanged, 0 removed, 0 skipped");

        try (Engine engine = Engine.open(url)) {
            Corpus corpus = Corpus.of(engine);
            assertThat(linesByTerm(corpus, document(corpus, "whales.md"))).containsEntry("lay", List.of(2));
            assertThat(linesByTerm(corpus, document(corpus, "birds.md"))).doesNotContainKey("lay");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aVanishedFileLeavesNothingBehind(Database database) throws IOException {
        String url = database.newUrl(scratch);
        Files.move(texts.resolve("birds.md"), scratch.resolve("birds.md"));
        index(url);
        Map<String, Object> without = withoutIds(url);
        Files.move(scratch.resolve("birds.md"), texts.resolve("birds.md"));
        index(url);
        Files.delete(texts.resolve("birds.md"));

        assertThat(lines(index(url).out())).contains("0 new, 0 changed, 2 unchanged, 1 removed, 0 skipped");
        assertThat(withoutIds(url)).isEqualTo(without);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aSearchRanksAndShowsLines(Database database) {
        String url = database.newUrl(scratch);
        ProgramRun run = ProgramRun.here("--url", url, texts.toString(), "Mammal,", "WHALE", "ostrich");
        assertThat(run.out()).endsWith("""

                Search for mammal, whale, ostrich: found in 3 of the documents
                  whales.md:5  (mammal 1x, whale 1x)
                      under "Size"
                      The blue whale: no mammal is larger.
                  notes/mixed.txt:2  (ostrich 1x)
                      ostrich eggs
                  birds.md:2  (ostrich 1x)
                      under "Birds"
                      Birds lay eggs. Most birds fly; the ostrich runs.
                """.replace("\n", System.lineSeparator()));
    }

    @Test
    void aSearchForWhatNobodyWroteFindsNothing() {
        String url = Database.SQLITE.newUrl(scratch);
        assertThat(ProgramRun.here("--url", url, texts.toString(), "zebra").out())
                .contains("Search for zebra: found in 0 of the documents");
        assertThat(ProgramRun.here("--url", url, texts.toString(), "the").out())
                .contains("Search: those words are too common to be indexed");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void oneDatabaseHoldsSeveralFolders(Database database) throws IOException {
        String url = database.newUrl(scratch);
        index(url);
        Path other = Files.createDirectories(scratch.resolve("other"));
        Files.writeString(other.resolve("birds.md"), "Penguins");
        assertThat(lines(
                        ProgramRun.here("--url", url, other.toString(), "birds").out()))
                .contains("1 new, 0 changed, 0 unchanged, 0 removed, 0 skipped", "documents: 1, words: 1, terms: 1")
                .contains("Search for birds: found in 0 of the documents");
        assertThat(lines(index(url).out())).contains("0 new, 0 changed, 3 unchanged, 0 removed, 0 skipped");
    }

    @Test
    void whatIsNoTextIsSkippedWithALine() throws IOException {
        Files.write(texts.resolve("picture.png"), new byte[] {1, 0, 2});
        Files.write(texts.resolve("latin1.txt"), "été".getBytes(StandardCharsets.ISO_8859_1));
        try (RandomAccessFile huge =
                new RandomAccessFile(texts.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(TextFile.LARGEST + 1);
        }
        write(".hidden/secret.txt", "nobody sees this");
        write("target/built.txt", "nor this");

        ProgramRun run = index(Database.SQLITE.newUrl(scratch));
        assertThat(lines(run.err()))
                .containsExactly(
                        "skipped huge.txt: larger than 16 MB (16.0 MB)",
                        "skipped latin1.txt: not a text in UTF-8",
                        "skipped picture.png: not a text (it holds zero bytes)",
                        "read 6 of 6 files");
        assertThat(lines(run.out())).contains("3 new, 0 changed, 0 unchanged, 0 removed, 3 skipped");
    }

    @Test
    void anEmptyFolderIsNoMistake() throws IOException {
        Path empty = Files.createDirectories(scratch.resolve("empty"));
        ProgramRun run = ProgramRun.here("--quiet", "--url", Database.SQLITE.newUrl(scratch), empty.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("documents: 0, words: 0, terms: 0");
    }

    private ProgramRun index(String url) {
        ProgramRun run = ProgramRun.here("--url", url, texts.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private void write(String path, String text) throws IOException {
        Path file = texts.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The lines without how long the run took. */
    private static List<String> lines(String printed) {
        return printed.lines()
                .map(line -> line.replaceFirst(", in [0-9.]+ s$", ""))
                .toList();
    }

    private Document documentAt(String url, String path) {
        try (Engine engine = Engine.open(url)) {
            return document(Corpus.of(engine), path);
        }
    }

    private Document document(Corpus corpus, String path) {
        return corpus.documents().findByFolderAndPath(texts.toString(), path).orElseThrow();
    }

    private static Map<String, List<Integer>> linesByTerm(Corpus corpus, Document document) {
        return corpus.occurrences().listByDocumentId(document.id()).stream()
                .collect(Collectors.toMap(o -> corpus.terms().get(o.termId()).text(), Occurrence::lines));
    }

    private static Map<String, Object> contents(String url) {
        try (Engine engine = Engine.open(url)) {
            Corpus corpus = Corpus.of(engine);
            return Map.of(
                    "documents", byKey(corpus.documents().all(), Document::path),
                    "terms", byKey(corpus.terms().all(), Term::text),
                    "occurrences",
                            byKey(corpus.occurrences().all(), o -> String.format("%d %d", o.documentId(), o.termId())));
        }
    }

    private static <R> Map<String, R> byKey(List<R> rows, Function<R, String> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** Every document by its path, with its terms and their lines, and all terms there are. */
    private static Map<String, Object> withoutIds(String url) {
        try (Engine engine = Engine.open(url)) {
            Corpus corpus = Corpus.of(engine);
            Map<String, Object> contents = new TreeMap<>();
            corpus.documents().all().forEach(document -> contents.put(document.path(), linesByTerm(corpus, document)));
            contents.put("terms", byKey(corpus.terms().all(), Term::text).keySet());
            return contents;
        }
    }
}
