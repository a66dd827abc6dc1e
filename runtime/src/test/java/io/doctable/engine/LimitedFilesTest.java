package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.DocTableException;
import io.doctable.error.InvalidUrlException;
import io.doctable.error.StorageFullException;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import io.doctable.testing.ChildJvm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** SQLite files where the system allows less than usual: small files, no writing, few letters in names. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the limits are set by a Unix shell")
class LimitedFilesTest {
    private static final String TEXT = "x".repeat(20_000);

    @TempDir
    Path folder;

    private String url() {
        return "sqlite:///" + folder.resolve("x.db");
    }

    /** Runs one of the tasks of a child JVM. */
    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "fill" -> fill(arguments[1]);
            case "name" -> openName();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static String answer(ProcessBuilder child) throws IOException, InterruptedException {
        Process process = child.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** Inserts until it fails, and says how many rows were acknowledged and what then happened. */
    private static void fill(String url) {
        try (Engine engine = Engine.open(url)) {
            AuthorDao authors = new AuthorDao(engine);
            int stored = 0;
            try {
                while (true) {
                    authors.insert(NewAuthor.of(stored + TEXT));
                    stored++;
                }
            } catch (DocTableException e) {
                System.out.println("stored " + stored + " then " + e.getClass().getSimpleName());
            }
        }
    }

    @Test
    void fileThatMayNotGrowIsAFullStorageAndKeepsWhatIsStored() throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 8000; exec \"$@\"", "sh"));
        command.addAll(ChildJvm.command(LimitedFilesTest.class, "fill", url()));
        // More than the native library that the driver unpacks needs.
        command.add(command.indexOf("-cp"), "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir", "/tmp"));
        String said = answer(new ProcessBuilder(command)).strip();
        assertThat(said).matches("(?s).*stored [0-9]+ then " + StorageFullException.class.getSimpleName());
        int stored = Integer.parseInt(said.replaceAll("(?s).*stored ([0-9]+) then .*", "$1"));
        assertThat(stored).isPositive();
        try (Engine engine = Engine.open(url())) {
            assertThat(engine.execute("pragma integrity_check").scalar()).isEqualTo("ok");
            AuthorDao authors = new AuthorDao(engine);
            assertThat(authors.count()).isEqualTo(stored);
            authors.insert(NewAuthor.of("more"));
        }
    }

    private static void openName() {
        try (Engine engine = Engine.open("sqlite:///b%C3%BCcher.db")) {
            System.out.println(engine);
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
        }
    }

    @Test
    void nameThatTheLocaleCannotExpressIsRefusedAsPartOfTheUrl() throws Exception {
        ProcessBuilder child = new ProcessBuilder(ChildJvm.command(LimitedFilesTest.class, "name"));
        Map<String, String> environment = child.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        environment.put("LC_ALL", "C");
        child.directory(folder.toFile());
        assertThat(answer(child))
                .contains(InvalidUrlException.class.getName() + ": ")
                .contains("LC_ALL=C.UTF-8");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void databaseOfOursIsReadFromAReadOnlyMediumThatIsSaidToBeImmutable() throws Exception {
        Path medium = Files.createDirectory(folder.resolve("medium"));
        String url = "sqlite:///" + medium.resolve("x.db");
        Author stored;
        try (Engine engine = Engine.open(url)) {
            stored = new AuthorDao(engine).insert(NewAuthor.of("stored"));
        }
        try (ReadOnlyFolder sealed = ReadOnlyFolder.seal(medium)) {
            Assumptions.assumeTrue(sealed.isSealed(), "this user can make no folder read-only");
            try (Engine engine = Engine.builder(url).readOnly(true).build()) {
                assertThatThrownBy(() -> new AuthorDao(engine).all())
                        .isInstanceOf(DocTableException.class)
                        .hasMessageContaining("SQLite cannot open the file")
                        .hasMessageContaining("readOnly(true)")
                        .hasMessageContaining("?immutable=1");
            }
            try (Engine engine =
                    Engine.builder(url + "?immutable=1").readOnly(true).build()) {
                assertThat(new AuthorDao(engine).all()).containsExactly(stored);
            }
        }
    }
}
