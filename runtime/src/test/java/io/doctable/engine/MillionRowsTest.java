package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sql.Result;
import io.doctable.testing.ChildJvm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A million rows are read by a JVM whose heap holds only a part of them. */
@Tag("slow")
class MillionRowsTest {
    private static final int ROWS = 1_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void areReadByASmallHeap(TestDatabase kind) throws Exception {
        String url = kind.newUrl(folder);
        try (Engine engine = Engine.open(url)) {
            new AuthorDao(engine).createTable();
            engine.execute("insert into author (name) with recursive n(i) as (select 1 union all select i + 1 from n"
                    + " where i < " + ROWS + ") select 'the author with the number ' || i from n");
        }
        List<String> command = ChildJvm.command(Reader.class, url);
        command.add(1, "-Xmx64m");
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(output).isZero();
        assertThat(output)
                .contains("stream 1000000 rows", "forEach 1000000 rows", "values 1000000 rows")
                .contains("cursor 1000000 rows", "records 1000000 rows", "transaction 1000000 rows");
    }

    /** Reads the rows in every way that streams them. */
    static final class Reader {
        private Reader() {}

        /** Reads the rows of the database whose URL is the only argument. */
        public static void main(String[] arguments) {
            try (Engine engine = Engine.open(arguments[0])) {
                AuthorDao authors = new AuthorDao(engine);
                try (Stream<Author> all = authors.select().stream()) {
                    report(
                            "stream",
                            all.mapToLong(Author::id).filter(id -> id > 0).count());
                }
                AtomicLong count = new AtomicLong();
                authors.select().forEach(author -> count.incrementAndGet());
                report("forEach", count.get());
                try (Stream<String> all = authors.select(AuthorTable.NAME).stream()) {
                    report("values", all.filter(name -> name.length() > 5).count());
                }
                try (Result all = engine.cursor("select * from author")) {
                    report("cursor", all.stream().filter(row -> row.size() == 2).count());
                }
                try (Stream<Author> all = engine.stream(AuthorTable.TABLE, "select * from author", Map.of())) {
                    report("records", all.filter(author -> author.id() > 0).count());
                }
                engine.transaction(tx -> {
                    try (Stream<Author> all = authors.select().stream()) {
                        report(
                                "transaction",
                                all.filter(author -> author.id() > 0).count());
                    }
                });
            }
        }

        private static void report(String what, long rows) {
            System.out.println(what + " " + rows + " rows");
        }
    }
}
