package io.doctable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every block of Java in README.md and docs is code that is compiled: the line above it says which. {@code quote X} is
 * the file of a class (with its folder where the name alone is not enough), {@code quote X.y} its lines between {@code tag::y[]} and {@code end::y[]}, {@code generated X}
 * what was generated for the corpus example. With {@code -Dpages.rewrite=true} the blocks are written instead of
 * compared.
 */
class PagesTest {
    private static final Path EXAMPLES = examples();
    private static final Path ROOT = EXAMPLES.resolveSibling("README.md").getParent();
    /** Where quoted code lives. */
    private static final List<Path> SOURCES =
            List.of(EXAMPLES.resolve("src"), ROOT.resolve("conformance/src/test/java/io/doctable/conformance/docs"));
    /** The catalogue of problems shows what javac refuses; the processor's tests compare it with the rules. */
    private static final String NOT_HELD_HERE = "problems.md";

    private static final Pattern BLOCK = Pattern.compile("(?m)^ *```java");
    private static final Pattern HELD =
            Pattern.compile("(?sm)^(<!-- (quote|generated) ([\\w/]+)(?:\\.(\\w+))? -->\\n```java\\n)(.*?)(\\n```)$");
    private static final Pattern TAGGED = Pattern.compile("(?s)// tag::(\\w+)\\[]\\n(.*?)\\n *// end::\\1\\[]");

    @TestFactory
    Stream<DynamicTest> blocksAreCodeThatIsCompiled() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> compare(page)));
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(250);
    }

    private static void compare(Path page) throws IOException {
        String text = read(page);
        StringBuilder wanted = new StringBuilder();
        Matcher held = HELD.matcher(text);
        int blocks = 0;
        while (held.find()) {
            blocks++;
            String code =
                    held.group(2).equals("quote") ? quoted(held.group(3), held.group(4)) : generated(held.group(3));
            held.appendReplacement(wanted, Matcher.quoteReplacement(held.group(1) + code + held.group(6)));
        }
        held.appendTail(wanted);
        assertThat(BLOCK.matcher(text).results().count())
                .as("blocks of Java, each below a line <!-- quote X.y --> or <!-- generated X -->")
                .isEqualTo(blocks);
        if (Boolean.getBoolean("pages.rewrite")) {
            Files.writeString(page, wanted);
        } else {
            assertThat(text).as("-Dpages.rewrite=true writes it").isEqualTo(wanted.toString());
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md") && !page.endsWith(NOT_HELD_HERE))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    /** A file, or the lines between two tags of it; there must be one such. */
    private static String quoted(String type, @Nullable String tag) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.endsWith(type + ".java")).toList()) {
                    found.addAll(tag == null ? List.of(read(file).stripTrailing()) : tagged(read(file), tag));
                }
            }
        }
        assertThat(found).as(type + (tag == null ? "" : "." + tag)).hasSize(1);
        return found.get(0);
    }

    private static List<String> tagged(String source, String tag) {
        return TAGGED.matcher(source)
                .results()
                .filter(tagged -> tagged.group(1).equals(tag))
                .map(tagged -> tagged.group(2).stripIndent())
                .toList();
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
