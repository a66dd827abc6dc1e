package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check in an embedded record names the record's own columns, whatever prefix they get. */
class EmbeddedChecksTest {
    private static final Path CASE = Path.of("src/test/resources/cases/a-check-in-an-embedded-record");

    @Test
    void ownColumnsGetThePrefix(@TempDir Path folder) throws Exception {
        Path library = folder.resolve("lib");
        Path output = folder.resolve("out");
        assertThat(Compilation.of(CASE.resolve("lib"), library, List.of(), List.of())
                        .lines())
                .isEmpty();
        assertThat(Compilation.of(CASE.resolve("in"), output, List.of(library), List.of())
                        .lines())
                .isEmpty();
        try (Loaded ours = Loaded.from(output, library)) {
            var constant = ours.initialize("app.SpanTable").getField("TABLE");
            constant.setAccessible(true);
            TableSchema schema = ((Table<?>) constant.get(null)).schema();
            assertThat(schema.column("width").on("postgresql").check()).isEqualTo("width > 0 and low > 0");
            assertThat(schema.column("First_low").on("postgresql").check())
                    .isEqualTo("\"First_low\" <= \"First_high\" and \"First_low\" > abs(\"First_low\", 'low')");
            assertThat(schema.column("last_low").on("postgresql").check())
                    .isEqualTo("\"last_low\" <= \"last_high\" and \"last_low\" > abs(\"last_low\", 'low')");
            assertThat(schema.column("outer_a").on("postgresql").check())
                    .isEqualTo("\"outer_a\" < \"outer_in_low\" and outer_a > low");
            assertThat(schema.column("outer_a").on("sqlite").check()).isEqualTo("\"outer_a\" between 1 and 9");
        }
    }
}
