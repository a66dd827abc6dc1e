package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import io.doctable.testing.ChildJvm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the JVM loads until the first row of an engine is stored and read; it makes most of the time that takes. */
class StartTest {
    @TempDir
    Path folder;

    /** Stores and reads a row, and ends before the engine is closed. */
    public static void main(String[] arguments) {
        Engine engine = Engine.open("sqlite:///".concat(arguments[0]));
        AuthorDao authors = new AuthorDao(engine);
        Author stored = authors.insert(NewAuthor.of("Ada"));
        System.out.println(authors.get(stored.id()).name());
        Runtime.getRuntime().halt(0);
    }

    @Test
    void fewClassesAreLoaded() throws Exception {
        Path loaded = folder.resolve("classes.txt");
        List<String> command = new ArrayList<>(
                ChildJvm.command(StartTest.class, folder.resolve("first.db").toString()));
        command.add(1, "-Xlog:class+load:file=".concat(loaded.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("Ada");
        List<String> ours = new ArrayList<>();
        List<String> lambdas = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String line : Files.readAllLines(loaded)) {
            String name = line.replaceFirst("^(\\[[^]]*])* *", "").replaceFirst(" .*", "");
            if (name.startsWith("io.doctable.")) {
                (name.contains("Lambda") ? lambdas : ours).add(name);
            } else {
                others.add(name);
            }
        }
        // 43 and 214 when this was written.
        assertThat(lambdas).hasSizeBetween(10, 52);
        assertThat(ours).hasSizeBetween(100, 250);
        // The hashCode of records, and the rules of time zones.
        assertThat(others)
                .contains("java.lang.String", "org.sqlite.core.DB")
                .doesNotContain("java.lang.runtime.ObjectMethods", "java.time.zone.TzdbZoneRulesProvider");
    }
}
