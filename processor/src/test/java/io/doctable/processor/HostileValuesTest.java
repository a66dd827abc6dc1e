package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.schema.CheckSchema;
import io.doctable.schema.ColumnVariant;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotation values that try to get out of their literals end up in the schema as they are. */
class HostileValuesTest {
    private static final Path CASE = Path.of("src/test/resources/cases/generated-hostile/in");

    @Test
    void valuesArriveAsTheyWereWritten(@TempDir Path output) throws Exception {
        assertThat(Compilation.of(CASE, output, List.of(), List.of()).lines()).isEmpty();
        try (Loaded classes = Loaded.from(output)) {
            var constant = classes.initialize("app.HostileTable").getField("TABLE");
            constant.setAccessible(true);
            TableSchema schema = ((Table<?>) constant.get(null)).schema();
            assertThat(schema.name()).isEqualTo("\"; static { System.exit(3); } static String z=\"");
            assertThat(schema.schema()).isEqualTo("\"\\u0022");
            assertThat(schema.comment())
                    .isEqualTo("*/ \n \r \t \\ \" \\u0022 \0 \1777 \ud800 {@code $T $L $$} é \ud83d\ude00");
            assertThat(schema.primaryKey()).containsExactly("*/");
            assertThat(schema.checks()).containsExactly(new CheckSchema("*/", "'*/' <> '\\u0022\\'"));
            assertThat(schema.indexes().get(0).where()).isEqualTo("'*/' <> '\\u000a'");
            assertThat(schema.column("*/").comment()).isEqualTo("\\u000a */ \\");
            assertThat(schema.column("*/").renamedFrom()).isEqualTo("\\u002a\\u002f");
            assertThat(schema.column("a\nb").on("postgresql"))
                    .isEqualTo(new ColumnVariant("text", "'\"*/\\'", "'\"' <> '*/'", null));
            assertThat(schema.column("\u202e").on("sqlite"))
                    .isEqualTo(new ColumnVariant(null, "'\t'", "'\"' <> '*/'", "\""));
        }
    }
}
