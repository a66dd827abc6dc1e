package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import io.doctable.testing.ChildJvm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bulk inserts need memory for a few thousand rows, however many there are. */
@Tag("slow")
class BulkHeapTest {
    private static final long ROWS = 1_000_000;

    @TempDir
    Path folder;

    /** Stores as many rows as the second argument says at the URL of the first. */
    public static void main(String[] args) {
        try (Engine engine = Engine.open(args[0])) {
            BulkResult result = new AuthorDao(engine)
                    .bulkInsert(LongStream.range(0, Long.parseLong(args[1])).mapToObj(i -> NewAuthor.of("n" + i)));
            System.out.println("stored " + result.rows() + " by " + result.route() + " in " + result.time());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_FILE", "POSTGRESQL"})
    void aMillionRowsNeedLittleMemory(TestDatabase database) throws Exception {
        String url = database.newUrl(folder);
        List<String> command =
                new ArrayList<>(ChildJvm.command(BulkHeapTest.class, url, System.getProperty("rows", "" + ROWS)));
        command.add(1, "-Xmx64m");
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(output).isZero();
        assertThat(output).contains("stored " + System.getProperty("rows", "" + ROWS));
        if (System.getProperty("rows") != null) {
            System.out.println(output);
        }
        try (Engine engine = Engine.open(url)) {
            assertThat(new AuthorDao(engine).count()).isEqualTo(Long.parseLong(System.getProperty("rows", "" + ROWS)));
        }
    }
}
