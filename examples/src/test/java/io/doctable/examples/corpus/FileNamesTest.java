package io.doctable.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.doctable.engine.Engine;
import io.doctable.examples.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files are indexed and searched whatever bytes their names have, and whatever the locale is. */
@Tag("slow")
class FileNamesTest {
    /** In a URI: a name in Latin-1, the same in UTF-8, one with the text of the first, and one with a line break. */
    private static final List<String> NAMES =
            List.of("caf%E9.txt", "caf%C3%A9.txt", "caf%5CxE9.txt", "two%0Alines.txt", "b%E9/%FF%FE.txt");

    private static final List<String> PATHS =
            List.of("b\\xE9/\\xFF\\xFE.txt", "caf\\\\xE9.txt", "caf\\xE9.txt", "café.txt", "two\\x0Alines.txt");

    @TempDir
    Path scratch;

    @ParameterizedTest
    @EnumSource(Database.class)
    void areIndexedOnceAndSearched(Database database) throws Exception {
        Path texts = folderOfOddNames();
        String url = database.newUrl(scratch);
        ProgramRun first = ProgramRun.here("--rows", "9", "--url", url, texts.toString(), "espresso");
        assertThat(first.err()).isEqualToIgnoringNewLines("read 5 of 5 files");
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("5 new, 0 changed").contains("found in 5 of the documents");
        for (int i = 0; i < PATHS.size(); i++) {
            assertThat(first.out()).contains("  " + PATHS.get(i) + ":1  (espresso 1x)");
            assertThat(first.out()).contains("      espresso number " + i + " in ");
        }
        assertThat(ProgramRun.here("--url", url, texts.toString()).out()).contains("0 new, 0 changed, 5 unchanged");
        Files.delete(file(texts, NAMES.get(0)));
        assertThat(ProgramRun.here("--url", url, texts.toString()).out())
                .contains("0 new, 0 changed, 4 unchanged, 1 removed");
    }

    /** The locale C knows no letters beyond ASCII. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void haveTheSameTextInEveryLocale(Database database) throws Exception {
        Path texts = folderOfOddNames();
        String url = database.newUrl(scratch);
        ProgramRun run = ProgramRun.inItsOwnJvm(
                List.of(), Map.of("LC_ALL", "C"), scratch, "--rows", "9", "--url", url, texts.toString(), "espresso");
        assertThat(run.err()).isEqualToIgnoringNewLines("read 5 of 5 files");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.matches(" +espresso number [0-4] in .*")))
                .hasSize(5);
        try (Engine engine = Engine.open(url)) {
            assertThat(Corpus.of(engine).documentsOf(texts.toString()))
                    .extracting(Document::path)
                    .containsExactlyInAnyOrderElementsOf(PATHS);
        }
        assertThat(ProgramRun.here("--url", url, texts.toString()).out()).contains("0 new, 0 changed, 5 unchanged");
    }

    @Test
    void ordinaryNamesAreTextsAsTheyAre() {
        Path folder = scratch.resolve("50% of a+b");
        Path file = folder.resolve("Größe 1.txt");
        assertThat(PathText.inside(folder, file)).isEqualTo("Größe 1.txt");
        assertThat(PathText.inside(folder, folder)).isEmpty();
        assertThat(PathText.of(file)).isEqualTo(file.toString());
        assertThat(PathText.resolve(folder, "Größe 1.txt")).isEqualTo(file);
    }

    private Path folderOfOddNames() throws IOException {
        Path texts = Files.createDirectories(scratch.resolve("texts")).toRealPath();
        try {
            Files.createDirectories(file(texts, "b%E9"));
            for (int i = 0; i < NAMES.size(); i++) {
                Files.writeString(file(texts, NAMES.get(i)), "espresso number " + i + " in a cup");
            }
        } catch (IOException | IllegalArgumentException e) {
            return abort("this file system takes no file names that are not Unicode: " + e);
        }
        return texts;
    }

    private static Path file(Path folder, String inUri) {
        return Path.of(URI.create(folder.toUri() + inUri));
    }
}
