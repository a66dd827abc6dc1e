package io.doctable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the README lists as generated is what is generated. With {@code -Dreadme.rewrite=true} it is written there instead
 * of compared.
 */
class ReadmeTest {
    private static final Path EXAMPLES = examples();
    private static final Path README = EXAMPLES.resolveSibling("README.md");
    private static final Pattern LISTING =
            Pattern.compile("(?s)(<!-- generated (\\w+) -->\\n```java\\n)(.*?)(\\n```\\n)");

    @Test
    void listingsAreWhatIsGenerated() throws IOException {
        String readme = read(README);
        StringBuilder wanted = new StringBuilder();
        Matcher listing = LISTING.matcher(readme);
        int listings = 0;
        while (listing.find()) {
            listings++;
            listing.appendReplacement(
                    wanted,
                    Matcher.quoteReplacement(listing.group(1) + generated(listing.group(2)) + listing.group(4)));
        }
        listing.appendTail(wanted);
        if (Boolean.getBoolean("readme.rewrite")) {
            Files.writeString(README, wanted);
        } else {
            assertThat(readme)
                    .as("README.md; this test writes it with -Dreadme.rewrite=true")
                    .isEqualTo(wanted.toString());
        }
        assertThat(listings).isEqualTo(3);
    }

    @Test
    void listedRecordIsTheOneItIsGeneratedFor() throws IOException {
        String source = read(EXAMPLES.resolve("src/main/java/io/doctable/examples/corpus/Term.java"));
        assertThat(read(README))
                .contains("```java\n"
                        + source.substring(source.indexOf("@DocTable")).stripTrailing() + "\n```\n");
    }

    private static String generated(String type) throws IOException {
        Path folder = EXAMPLES.resolve("target/generated-sources/annotations/io/doctable/examples/corpus");
        return read(folder.resolve(type + ".java")).stripTrailing();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    /** This module's folder, from which Maven runs its tests; an IDE may run them from the repository's. */
    private static Path examples() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("examples/pom.xml")) ? here.resolve("examples") : here;
    }
}
