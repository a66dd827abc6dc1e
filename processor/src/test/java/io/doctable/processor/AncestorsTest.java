package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Python's DocTable finds out at the first insert, javac says; the numbers are those of the page about it. */
class AncestorsTest {
    @TempDir
    private Path temporary;

    @Test
    void b20AReferenceToAColumnThatIsNotUniqueIsRefused() throws IOException {
        Path sources = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(sources.resolve("Party.java"), """
                import io.doctable.annotation.*;
                @DocTable record Party(@Id(generated = true) long id, String code) {}
                """);
        Files.writeString(sources.resolve("Speech.java"), """
                import io.doctable.annotation.*;
                @DocTable record Speech(@Id long id, @References(value = Party.class, column = "code") String party) {}
                """);
        assertThat(Compilation.of(sources, temporary.resolve("out"), List.of(), List.of())
                        .lines())
                .singleElement()
                .asString()
                .startsWith("Speech.java:2:")
                .endsWith(
                        "error: [DT2009] \"code\" of table party (record Party) is neither its primary key nor unique");
    }
}
