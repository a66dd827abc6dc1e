package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of very few and very many components. */
class ExtremesTest {
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    @TempDir
    private Path folder;

    @Test
    void oneComponent() throws Exception {
        Sources.write(folder, "Word", "@DocTable record Word(String text) {}");
        Sources.write(folder, "Counter", "@DocTable record Counter(@Id(generated = true) long id) {}");
        Sources.write(folder, "Program", """
                class Program {
                    Counter use(io.doctable.engine.Engine engine) {
                        new WordDao(engine).insert(new Word("a"));
                        return new CounterDao(engine).insert(NewCounter.of());
                    }
                }
                """);
        assertThat(compile()).isEmpty();
    }

    @Test
    void twoHundredComponents() throws Exception {
        String components = IntStream.range(0, 200)
                .mapToObj(i -> switch (i % 4) {
                    case 0 -> "int c" + i;
                    case 1 -> "@Column(length = 9, unique = true) String c" + i;
                    case 2 -> "java.util.Optional<java.time.Instant> c" + i;
                    default -> "@Column(defaultSql = \"0\", index = true) short c" + i;
                })
                .collect(Collectors.joining(",\n"));
        Sources.write(folder, "Wide", "@DocTable record Wide(@Id(generated = true) int id,\n" + components + ") {}");
        assertThat(compile()).isEmpty();
    }

    @Test
    void veryLongTexts() throws Exception {
        String comment = "\u20ac".repeat(20_001);
        String column = "@Column(comment = \"" + comment + "\") String text";
        Sources.write(folder, "Note", "@Embeddable record Note(" + column + ") {}");
        Sources.write(folder, "Page", "@DocTable(comment = \"" + comment + "\") record Page(@Embedded Note note) {}");
        assertThat(compile()).isEmpty();
        try (Loaded classes = Loaded.from(folder.resolve("out"))) {
            var constant = classes.initialize("app.PageTable").getField("TABLE");
            constant.setAccessible(true);
            TableSchema schema = ((Table<?>) constant.get(null)).schema();
            assertThat(schema.comment()).isEqualTo(comment);
            assertThat(schema.column("text").comment()).isEqualTo(comment);
        }
    }

    private List<String> compile() {
        return Compilation.of(folder, folder.resolve("out"), List.of(), STRICT).lines();
    }
}
