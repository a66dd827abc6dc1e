package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated key of several columns: equal by its values, with a text like a record's that shows no secret. */
class KeyClassTest {
    @TempDir
    private Path folder;

    @Test
    void isEqualByItsValues() throws Exception {
        Sources.write(folder.resolve("in"), "Page", """
                @DocTable(primaryKey = {"isbn", "number", "ratio", "token"})
                public record Page(String isbn, int number, double ratio, @Column(sensitive = true) String token) {}
                """);
        Path output = folder.resolve("out");
        assertThat(Compilation.of(folder.resolve("in"), output, List.of(), List.of())
                        .lines())
                .isEmpty();
        try (Loaded classes = Loaded.from(output)) {
            Class<?> type = classes.initialize("app.PageKey");
            assertThat(type).isPublic().isFinal();
            assertThat(type.isRecord()).isFalse();
            Constructor<?> made = type.getConstructor(String.class, int.class, double.class, String.class);
            Object key = made.newInstance("a", 1, Double.NaN, "secret");
            assertThat(key)
                    .isEqualTo(made.newInstance("a", 1, Double.NaN, "secret"))
                    .hasSameHashCodeAs(made.newInstance("a", 1, Double.NaN, "secret"))
                    .isNotEqualTo(made.newInstance("a", 2, Double.NaN, "secret"))
                    .isNotEqualTo(made.newInstance("a", 1, 0.0, "secret"))
                    .isNotEqualTo(made.newInstance("b", 1, Double.NaN, "secret"))
                    .isNotEqualTo(made.newInstance("a", 1, Double.NaN, "other"))
                    .isNotEqualTo(null)
                    .hasToString("PageKey[isbn=a, number=1, ratio=NaN, token=***]");
            assertThat(type.getMethod("isbn").invoke(key)).isEqualTo("a");
            assertThat(type.getMethod("number").invoke(key)).isEqualTo(1);
        }
    }
}
