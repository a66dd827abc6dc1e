package io.doctable.examples.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.engine.Engine;
import io.doctable.examples.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Takes the walk on every database, twice, and looks at what it printed and left. */
class EngineTourTest {
    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Database.class)
    void everyStepDoesWhatItSays(Database database, @TempDir Path folder) {
        String url = database.newUrl(folder);
        String dialect = url.substring(0, url.indexOf(':'));
        for (String walk : new String[] {"first", "second"}) {
            try (Engine engine = Engine.open(url)) {
                assertThat(run(engine)).as(walk).isEqualTo(EXPECTED.replace("DIALECT", dialect));
                assertThat(engine.listTables()).isEmpty();
            }
        }
    }

    private static String run(Engine engine) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new EngineTour(engine, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static final String EXPECTED = """
            1. An engine says what it is about and opens no connection
               it speaks DIALECT
               open connections: 0
            2. SQL can run on the engine itself: it takes a connection, and gives it back
               a row: {id=1, number=42}
               in the database: [numbers], known to the code: []
            3. A table that the code does not know is registered by its name: its columns are read
               column id, not null
               column number, not null
               a row without a record: {id=2, number=7}
               rows: 2
               in the database: [numbers], known to the code: [numbers]
            4. Or by its columns, which makes it at its first use; twice gives the same
               the same: true
               in the database: [numbers, places], known to the code: [numbers, places]
            5. Dropping through the engine keeps code and database in step
               in the database: [numbers], known to the code: [numbers]
            6. A table that the code does not know can be dropped as well
               in the database: [numbers, scratch], known to the code: [numbers]
               in the database: [numbers], known to the code: [numbers]
            7. A table that vanished underneath is still known; dropping it says so, and forgets it
               in the database: [], known to the code: [numbers]
               refused: NoSuchTableException
               in the database: [], known to the code: []
            8. All can be forgotten, and all be read from the database again
               in the database: [letters, numbers], known to the code: []
               in the database: [letters, numbers], known to the code: [letters, numbers]
               in the database: [], known to the code: []
            9. connect() gives always another connection; all can be closed, and the lent one is when it comes back
               connections: 1 lent, 1 idle
               connections: 1 lent, 0 idle
               the lent one still answers: 1
               connections: 0 lent, 0 idle
            10. DAOs share an engine; each makes its table when it needs it
               in the database: [], known to the code: [readings]
               in the database: [readings], known to the code: [readings]
               the DAO's engine is ours: true
            11. Two processes store readings, each through an engine of its own: only the settings travel
               ids: [2, 3, 4, 5]
               east: 4.0
               north: 21.5
               south: 5.0
               west: 4.0
               zenith: 6.0
            12. The table goes, and with the engine its connections
               in the database: [], known to the code: []
               lent: 0
            """;
}
