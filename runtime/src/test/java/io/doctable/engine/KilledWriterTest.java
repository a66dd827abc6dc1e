package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.internal.tables.TableEntry;
import io.doctable.testing.ChildJvm;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A process that is killed while it writes: what it committed is there, and of what it did not, nothing. */
@Tag("slow")
class KilledWriterTest {
    private static final int ROWS = 10;

    @TempDir
    Path folder;

    /** Writes transactions of ten rows without end, and says so after each. */
    public static void main(String[] args) {
        try (Engine engine = Engine.open(args[0])) {
            TableEntry item = ItemTable.item(engine);
            for (int batch = 0; ; batch++) {
                long first = batch * (long) ROWS;
                engine.transaction(tx -> {
                    for (long id = first; id < first + ROWS; id++) {
                        ItemTable.insert(engine, item, id, "x" + id);
                    }
                });
                System.out.println("committed");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void nothingCommittedIsLostAndNothingElseIsThere(TestDatabase kind) throws Exception {
        String url = kind.newUrl(folder);
        Process writer = ChildJvm.start(KilledWriterTest.class, url);
        int committed = 0;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            while (committed < 20) {
                assertThat(said.readLine()).isEqualTo("committed");
                committed++;
            }
            // By its handle: the process itself would close what the writer has said.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            while (said.readLine() != null) {
                committed++;
            }
        } finally {
            writer.destroyForcibly();
        }
        try (Engine engine = Engine.open(url)) {
            TableEntry item = ItemTable.item(engine);
            int found = ItemTable.ids(engine, item).size();
            // The last answer may have been on its way.
            assertThat(found).isIn(committed * ROWS, (committed + 1) * ROWS);
            ItemTable.insert(engine, item, -1, "alive");
        }
    }
}
