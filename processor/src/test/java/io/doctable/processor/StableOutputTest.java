package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same records give the same files, byte for byte: on each run, on each JDK, in one compilation or in two. */
@Tag("slow")
class StableOutputTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    /** In each case, what is compiled first when there are two compilations. */
    private static final Map<String, List<String>> FIRST = Map.of(
            "generated-article", List.of("Author", "Status"),
            "generated-embedded", List.of("Address", "Position", "City"),
            "generated-keys", List.of("Group", "Member", "Country"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"generated-article", "generated-types", "generated-embedded", "generated-names"})
    void twoRunsAgree(String name) throws IOException {
        assertThat(run(name, "again")).isEqualTo(run(name, "once"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"generated-article", "generated-types", "generated-embedded", "generated-keys", "generated-names"
            })
    void twoJdksAgree(String name) throws Exception {
        Optional<Jdk> other = Jdk.find(21);
        if (other.isEmpty()) {
            System.out.println("skipped: no second JDK of version 21 or later for " + name);
            return;
        }
        Path output = folder.resolve("other");
        other.get().compile(sources(name, List.of()), output, List.of());
        assertThat(Golden.sources(output)).isNotEmpty().isEqualTo(run(name, "this"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generated-article", "generated-embedded", "generated-keys"})
    void twoCompilationsAgree(String name) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Path sources = folder.resolve("in");
        copy(sources(name, FIRST.get(name)), sources.resolve("first"));
        copy(rest(name), sources.resolve("second"));
        assertThat(errors(Compilation.of(sources.resolve("first"), first, List.of(), List.of())))
                .isEmpty();
        assertThat(errors(Compilation.of(sources.resolve("second"), second, List.of(first), List.of())))
                .isEmpty();
        assertThat(joined(first, second)).isEqualTo(run(name, "whole"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generated-article", "generated-embedded", "generated-keys"})
    void twoCompilationsOnAnotherJdkAgree(String name) throws Exception {
        Optional<Jdk> other = Jdk.find(21);
        if (other.isEmpty()) {
            System.out.println("skipped: no second JDK of version 21 or later for " + name);
            return;
        }
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        other.get().compile(sources(name, FIRST.get(name)), first, List.of());
        other.get().compile(rest(name), second, List.of(first));
        assertThat(joined(first, second)).isEqualTo(run(name, "whole"));
    }

    private Map<String, String> run(String name, String run) throws IOException {
        Path output = folder.resolve(run);
        Compilation compilation = Compilation.of(CASES.resolve(name).resolve("in"), output, List.of(), List.of());
        assertThat(errors(compilation)).isEmpty();
        return Golden.sources(output);
    }

    private static List<String> errors(Compilation compilation) {
        return compilation.lines().stream()
                .filter(line -> line.contains("error: "))
                .toList();
    }

    private static Map<String, String> joined(Path first, Path second) throws IOException {
        Map<String, String> all = Golden.sources(first);
        all.putAll(Golden.sources(second));
        return all;
    }

    private static List<Path> rest(String name) throws IOException {
        List<Path> first = sources(name, FIRST.get(name));
        return sources(name, List.of()).stream()
                .filter(file -> !first.contains(file))
                .toList();
    }

    /** The sources of a case with these names; all when there are no names. */
    private static List<Path> sources(String name, List<String> types) throws IOException {
        try (Stream<Path> files = Files.walk(CASES.resolve(name).resolve("in"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> types.isEmpty()
                            || types.contains(file.getFileName().toString().replace(".java", "")))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(List<Path> files, Path target) throws IOException {
        Files.createDirectories(target);
        for (Path file : files) {
            Files.copy(file, target.resolve(file.getFileName()));
        }
    }
}
