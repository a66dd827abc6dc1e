package io.doctable.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.engine.Engine;
import io.doctable.examples.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that is killed leaves whole documents, and the next run completes the index. */
@Tag("slow")
class KilledRunTest {
    private static final int FILES = 200;

    @ParameterizedTest
    @EnumSource(Database.class)
    void theNextRunCompletesTheIndex(Database database, @TempDir Path scratch) throws Exception {
        Path texts = Files.createDirectories(scratch.resolve("texts"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(texts.resolve("text" + i + ".txt"), text(i));
        }
        String url = database.newUrl(scratch);
        Path err = scratch.resolve("err.txt");
        Process process =
                ProgramRun.start(scratch.resolve("out.txt").toFile(), err.toFile(), "--url", url, texts.toString());
        try {
            waitFor(err, "read 100 of 200 files", process);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as("killed, not done").isNotZero();

        try (Engine engine = Engine.open(url)) {
            Corpus corpus = Corpus.of(engine);
            List<Document> whole = corpus.documents().all();
            assertThat(whole).hasSizeBetween(1, FILES - 1);
            for (Document document : whole) {
                assertThat(corpus.occurrences().listByDocumentId(document.id())).hasSize(TERMS);
            }
        }
        ProgramRun next = ProgramRun.here("--quiet", "--url", url, texts.toString());
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(next.out())
                .contains("documents: 200, ")
                .containsPattern("[1-9][0-9]* new, 0 changed, [1-9][0-9]* unchanged");
    }

    private static final int TERMS = 400;

    /** Different words in each text, and enough of them that a transaction takes only some of the files. */
    private static String text(int number) {
        return IntStream.range(0, TERMS)
                .mapToObj(i -> "word%dof%d ".formatted(i, number).repeat(3))
                .collect(Collectors.joining("\n"));
    }

    private static void waitFor(Path file, String line, Process process) throws IOException, InterruptedException {
        while (!Files.readString(file).contains(line)) {
            assertThat(process.waitFor(5, TimeUnit.MILLISECONDS))
                    .as(Files.readString(file))
                    .isFalse();
        }
    }
}
