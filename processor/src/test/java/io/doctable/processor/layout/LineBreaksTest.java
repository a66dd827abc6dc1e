package io.doctable.processor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Long lines of generated code are broken where a person would break them, and only those. */
class LineBreaksTest {
    private static final String LONG = "aValueWithAVeryLongName";

    @Test
    void aLineThatFitsIsLeft() {
        String line = "    foo(" + "x".repeat(120 - 10) + ");";
        assertThat(line).hasSize(120);
        assertThat(LineBreaks.in(line)).isEqualTo(line);
    }

    @Test
    void aValueGoesToTheNextLine() {
        String value = "new UniqueKey<>(\"shop\", \"uq_shop_name_street_home_zip\", NAME, ADDRESS_STREET, HOME);";
        assertThat(LineBreaks.in("    public static final UniqueKey<Shop> UQ_NAME_ADDRESS_STREET_HOME = " + value))
                .isEqualTo(
                        "    public static final UniqueKey<Shop> UQ_NAME_ADDRESS_STREET_HOME =\n            " + value);
    }

    @Test
    void aConditionalIsBrokenBeforeItsOperators() {
        String argument = "LATITUDE.normalize(x.latitude())";
        assertThat(LineBreaks.in("        x == null ? null : new Position(" + many(argument, 2) + "),"))
                .isEqualTo("        x == null ? null : new Position(" + many(argument, 2) + "),");
        assertThat(LineBreaks.in("        x == null ? null : new Position(" + many(argument, 3) + "),"))
                .isEqualTo(String.join(
                        "\n",
                        "        x == null",
                        "                ? null",
                        "                : new Position(",
                        "                        " + argument + ",",
                        "                        " + argument + ",",
                        "                        " + argument + "),"));
    }

    @Test
    void manyArgumentsStandOneToALine() {
        assertThat(LineBreaks.in("    private NewRow(" + many("Map<String, " + LONG + "> map", 4) + ") {"))
                .isEqualTo("    private NewRow(\n" + ("            Map<String, " + LONG + "> map,\n").repeat(3)
                        + "            Map<String, " + LONG + "> map) {");
    }

    @Test
    void fewArgumentsStandOnOneLine() {
        String arguments = many(LONG, 4);
        assertThat(LineBreaks.in("    private static void methodWithAName(" + arguments + ") {"))
                .isEqualTo("    private static void methodWithAName(\n            " + arguments + ") {");
    }

    @Test
    void aChainIsBrokenBeforeItsCalls() {
        assertThat(LineBreaks.in("            .foreignKey(\"" + LONG + LONG + "\").references(\"" + LONG
                        + "\").onDelete(ReferenceAction.CASCADE)"))
                .isEqualTo("            .foreignKey(\"" + LONG + LONG + "\")\n                    .references(\"" + LONG
                        + "\")\n                    .onDelete(ReferenceAction.CASCADE)");
    }

    @Test
    void literalsAndCommentsAreNotTakenForCode() {
        String literal = "\"" + "a ? b : c, (\\\" && ".repeat(8) + "\"";
        assertThat(LineBreaks.in("            .check(" + literal + ", " + literal + ")"))
                .isEqualTo("            .check(\n                    " + literal + ",\n                    " + literal
                        + ")");
        assertThat(LineBreaks.in("     * " + "word ".repeat(30) + "end."))
                .isEqualTo("     * " + "word ".repeat(22).strip() + "\n     * " + "word ".repeat(8) + "end.");
    }

    @Test
    void theGoldenFilesHaveNoLongLine() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
            List<Path> generated = files.filter(file -> file.toString().contains("/out/") && Files.isRegularFile(file))
                    .toList();
            assertThat(generated).hasSizeGreaterThan(30);
            for (Path file : generated) {
                assertThat(Files.readAllLines(file)).as(file.toString()).allMatch(line -> line.length() <= 120);
            }
        }
    }

    private static String many(String argument, int number) {
        return String.join(", ", Collections.nCopies(number, argument));
    }
}
