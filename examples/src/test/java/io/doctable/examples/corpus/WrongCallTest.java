package io.doctable.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.doctable.testing.PostgresServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Called wrongly, the program says one line, in words of its own, and its exit code is 2. */
@Tag("slow")
class WrongCallTest {
    @TempDir
    Path scratch;

    @Test
    void unknownOption() throws Exception {
        assertThat(refusalOf("--urll", "x")).isEqualTo("corpus-index: unknown option --urll; did you mean --url?");
    }

    @Test
    void noSuchFolder() throws Exception {
        assertThat(refusalOf("no-such-folder")).startsWith("corpus-index: no such folder: no-such-folder; ");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.writeString(scratch.resolve("file.txt"), "text");
        assertThat(refusalOf(file.toString())).startsWith("corpus-index: not a folder: " + file);
    }

    /** The superuser of a Linux system reads every folder, so the child process gives up that right. */
    @Test
    void aFolderWithoutPermission() throws Exception {
        Path secret = Files.createDirectories(scratch.resolve("secret"));
        assumeTrue(secret.toFile().setReadable(false), "this file system has no permissions");
        List<String> launcher = Files.isReadable(secret)
                ? List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
                : List.of();
        assumeTrue(launcher.isEmpty() || isThere(launcher), "a superuser without setpriv reads every folder");
        try {
            ProgramRun run = ProgramRun.inItsOwnJvm(launcher, Map.of(), scratch, secret.toString());
            assertThat(run.err().strip())
                    .isEqualTo("corpus-index: cannot read the folder " + secret
                            + " (permission denied); give the folder to index, with permission to read it");
            assertThat(run.out()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(2);
        } finally {
            assertThat(secret.toFile().setReadable(true)).isTrue();
        }
    }

    private static boolean isThere(List<String> launcher) throws InterruptedException {
        List<String> nothing = new ArrayList<>(launcher);
        nothing.add("true");
        try {
            return new ProcessBuilder(nothing).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatIsNoUrl() throws Exception {
        assertThat(refusalOf("--url", "nonsense", folder()))
                .startsWith("corpus-index: --url: the text is not a database URL: write dialect://");
    }

    @Test
    void unknownDialect() throws Exception {
        assertThat(refusalOf("--url", "oracle://host/db", folder()))
                .contains("--url: ", "oracle", "sqlite", "postgresql");
    }

    @Test
    void folderOfTheDatabaseFileIsMissing() throws Exception {
        Path file = scratch.resolve("missing/corpus.db");
        assertThat(refusalOf("--url", "sqlite:///" + file, folder())).contains("missing");
    }

    @Test
    void aTextFileIsNoDatabase() throws Exception {
        Path file = Files.writeString(scratch.resolve("notes.db"), "these are notes, and no database".repeat(100));
        assertThat(refusalOf("--url", "sqlite:///" + file, folder())).contains("notes.db");
    }

    @Test
    void nobodyListens() throws Exception {
        int port = freePort();
        assertThat(refusalOf("--url", "postgresql://analyst:s3cret@localhost:" + port + "/corpus", folder()))
                .contains("localhost", String.valueOf(port))
                .doesNotContain("s3cret");
    }

    @Test
    void wrongPassword() throws Exception {
        String analyst = PostgresServer.USER_WITH_PASSWORD;
        PostgresServer.execute("create role " + analyst + " login password 'the-right-one'");
        assertThat(refusalOf("--url", PostgresServer.urlWithPassword("s3cret"), folder()))
                .contains(analyst)
                .doesNotContain("s3cret");
    }

    private String folder() throws IOException {
        return Files.createDirectories(scratch.resolve("texts")).toString();
    }

    private String refusalOf(String... arguments) throws Exception {
        ProgramRun run = ProgramRun.inItsOwnJvm(scratch, arguments);
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        return run.err().strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
