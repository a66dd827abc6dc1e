package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.dao.TableDao;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is done once for a table and not once for a call. */
class StatementsTest {
    /** Names that stand in a class file when it looks at classes, or calls methods and fields, at run time. */
    private static final List<String> REFLECTION = List.of(
            "java/lang/reflect/Method",
            "java/lang/reflect/Field",
            "java/lang/reflect/Constructor",
            "java/lang/reflect/RecordComponent",
            "java/lang/reflect/Proxy");

    /** Calls the driver by reflection, for looking at tables and making them. */
    private static final String FOR_SCHEMA_WORK = "io/doctable/internal/connection/GuardedDriver";

    @OnEveryDatabase
    void theTextOfACallIsMadeOnceForItsTable(Site site) {
        List<Execution> sent = new CopyOnWriteArrayList<>();
        BookDao books = new BookDao(site.open(options -> options.listener(new ExecutionListener() {
            @Override
            public void before(Execution execution) {
                if (execution.kind() == Execution.Kind.STATEMENT) {
                    sent.add(execution);
                }
            }
        })));
        books.createTable();
        sent.clear();
        for (int round = 0; round < 3; round++) {
            Book book = books.insert(NewBook.of("isbn " + round, "Title"));
            books.get(book.id());
            books.findByIsbn(book.isbn());
            books.update(book);
            books.count();
            books.all();
            books.deleteById(book.id());
        }
        Map<String, List<String>> textsByMethod = new TreeMap<>();
        for (Execution each : sent) {
            textsByMethod
                    .computeIfAbsent(String.valueOf(each.method()), method -> new ArrayList<>())
                    .add(each.sql());
        }
        assertThat(textsByMethod).hasSize(7).allSatisfy((method, texts) -> {
            assertThat(texts).hasSize(3);
            texts.forEach(text -> assertThat(text).isSameAs(texts.get(0)));
        });
    }

    @Test
    void generatedCodeAndWhatItCallsUseNoReflection() throws Exception {
        Map<String, byte[]> classes = new TreeMap<>();
        collect(BookDao.class, "io/doctable/conformance", ".*(Dao|Table|Table\\$.*|/New[A-Z]\\w*)\\.class", classes);
        assertThat(classes).hasSizeGreaterThan(100);
        for (String runtime : List.of(
                "dao",
                "table",
                "row",
                "engine",
                "metadata",
                "sql",
                "listen",
                "option",
                "internal/session",
                "internal/tables",
                "internal/connection",
                "internal/observe",
                "internal/row")) {
            collect(TableDao.class, "io/doctable/" + runtime, ".*\\.class", classes);
        }
        assertThat(classes.keySet())
                .contains("io/doctable/internal/row/JdbcRowReader.class")
                .hasSizeGreaterThan(250);
        classes.keySet().removeIf(name -> name.equals(FOR_SCHEMA_WORK + ".class"));
        classes.forEach((name, bytes) -> assertThat(text(bytes)).as(name).doesNotContain(REFLECTION));
        // Only the physical connection makes it.
        assertThat(classes.entrySet().stream()
                        .filter(each -> text(each.getValue()).contains(FOR_SCHEMA_WORK))
                        .map(Map.Entry::getKey))
                .containsExactly("io/doctable/internal/connection/PooledConnection.class");
    }

    private static String text(byte[] classFile) {
        return new String(classFile, StandardCharsets.ISO_8859_1);
    }

    /** The class files below a package, from a folder of classes or a jar. */
    private static void collect(Class<?> inside, String below, String wanted, Map<String, byte[]> classes)
            throws IOException, URISyntaxException {
        Path place = Path.of(
                inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            read(place, below, wanted, classes);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                read(jar.getPath("/"), below, wanted, classes);
            }
        }
    }

    private static void read(Path root, String below, String wanted, Map<String, byte[]> classes) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(below))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.matches(wanted)) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
        }
    }
}
