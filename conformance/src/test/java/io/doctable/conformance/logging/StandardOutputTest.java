package io.doctable.conformance.logging;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.listen.Echo;
import io.doctable.option.SchemaCheck;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where nothing takes what is logged, an echo is seen all the same. */
class StandardOutputTest {
    /** What is printed meanwhile. */
    private static List<String> printed(Runnable work) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream taking = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(taking);
            work.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @OnEveryDatabase
    void takesTheEchoWhenThereIsNoLogging(Site site) {
        Engine engine = site.open(options -> options.loggingName("books"));
        Holder_AccountDao accounts = new Holder_AccountDao(engine);
        accounts.createTable();
        assertThat(printed(accounts::all)).isEmpty();
        engine.echo(Echo.ROWS);
        List<String> lines = printed(() -> accounts.insert(NewHolder_Account.of("ann", "swordfish")));
        assertThat(lines)
                .allMatch(line -> line.startsWith("[books] #"))
                .anyMatch(line ->
                        line.contains(" Holder_AccountDao.insert: ") && line.contains("INSERT INTO \"account\""))
                .anyMatch(line -> line.contains(" [\"ann\", ***], 1 row, "))
                .noneMatch(line -> line.contains("swordfish"));
        assertThat(printed(accounts::all))
                .hasSize(4)
                .anyMatch(line -> line.endsWith(" columns (id, login, password)"))
                .anyMatch(line -> line.endsWith(" row (1, \"ann\", ***)"));
    }

    @OnEveryDatabase
    void takesTheWarningsAboutATable(Site site) {
        Engine engine = site.open(options -> options.schemaCheck(SchemaCheck.WARN));
        engine.execute("create table account (id bigint, login varchar(99) not null, password varchar(99) not null)");
        Holder_AccountDao accounts = new Holder_AccountDao(engine);
        assertThat(printed(accounts::all))
                .singleElement()
                .asString()
                .contains("table account", "differs from the database: ", "account.id");
    }
}
