package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code that names what the user deprecated suppresses the lints that warn of it, and no others. */
@Tag("slow")
class DeprecatedElementsTest {
    private static final Path CASE = Path.of("src/test/resources/cases/deprecated-elements");
    private static final Pattern SUPPRESSED = Pattern.compile("^@SuppressWarnings\\((.*)\\)$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void onlyTypesThatNameThemSuppressTheirLints() throws Exception {
        Path library = folder.resolve("lib");
        Compilation.of(CASE.resolve("lib"), library, List.of(), List.of());
        Compilation compilation =
                Compilation.of(CASE.resolve("in"), folder.resolve("out"), List.of(library), List.of());
        assertThat(compilation.lines()).isEmpty();
        Map<String, String> suppressed = new TreeMap<>();
        Golden.sources(compilation.output()).forEach((file, text) -> {
            Matcher annotation = SUPPRESSED.matcher(text);
            if (annotation.find()) {
                suppressed.put(file, annotation.group(1));
            }
        });
        String both = "{\"deprecation\", \"removal\"}";
        assertThat(suppressed)
                .containsOnly(
                        Map.entry("app/EntryDao.java", "\"deprecation\""),
                        Map.entry("app/EntryPatch.java", both),
                        Map.entry("app/EntryTable.java", both),
                        Map.entry("app/KeyKey.java", "\"deprecation\""),
                        Map.entry("app/KeyPatch.java", "\"removal\""),
                        Map.entry("app/KeyTable.java", both),
                        Map.entry("app/NewEntry.java", both),
                        Map.entry("app/NewOld.java", "\"removal\""),
                        Map.entry("app/OldDao.java", "\"removal\""),
                        Map.entry("app/OldPatch.java", "\"removal\""),
                        Map.entry("app/OldTable.java", "\"removal\""));
    }

    @Test
    void anotherJdkGivesNoWarningEither() throws Exception {
        Optional<Jdk> other = Jdk.find(21);
        if (other.isEmpty()) {
            System.out.println("skipped: no second JDK of version 21 or later");
            return;
        }
        Path library = folder.resolve("lib");
        other.get().compile(sources("lib"), library, List.of());
        Path output = folder.resolve("out");
        assertThat(other.get().compile(sources("in"), output, List.of(library), "-Xlint:all,-processing", "-Werror"))
                .isEmpty();
    }

    private static List<Path> sources(String part) throws Exception {
        try (Stream<Path> files = Files.walk(CASE.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
