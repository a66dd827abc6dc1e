package io.doctable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README lists as generated is what is generated. */
class ReadmeTest {
    private static final Path EXAMPLES = examples();

    @ParameterizedTest
    @ValueSource(strings = {"TermTable", "NewTerm", "TermDao"})
    void listingIsWhatIsGenerated(String type) throws IOException {
        String generated = read("target/generated-sources/annotations/io/doctable/examples/corpus/" + type + ".java");
        assertThat(read("../README.md"))
                .as("the listing of %s in README.md, which must be the generated file", type)
                .contains("```java\n" + generated.stripTrailing() + "\n```\n");
    }

    @Test
    void listedRecordIsTheOneItIsGeneratedFor() throws IOException {
        String source = read("src/main/java/io/doctable/examples/corpus/Term.java");
        assertThat(read("../README.md"))
                .contains("```java\n"
                        + source.substring(source.indexOf("@DocTable")).stripTrailing() + "\n```\n");
    }

    private static String read(String path) throws IOException {
        return Files.readString(EXAMPLES.resolve(path)).replace("\r\n", "\n");
    }

    /** This module's folder, from which Maven runs its tests; an IDE may run them from the repository's. */
    private static Path examples() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("examples/pom.xml")) ? here.resolve("examples") : here;
    }
}
