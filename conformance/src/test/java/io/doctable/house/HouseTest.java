package io.doctable.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the rules of ARCHITECTURE.md and CONTRIBUTING.md against the sources of all modules. */
class HouseTest {
    private static final int LONGEST_FILE = 350;
    private static final Pattern VAGUE_NAME = Pattern.compile("(Utils?|Helpers?|Managers?|Impl2|Common|Misc)(?![a-z])");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Map<String, List<JavaSource>> PARSED = new HashMap<>();
    static final Path ROOT = root();

    @Test
    void everyModuleIsChecked() throws IOException {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        assertThat(MODULE.matcher(parent).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(Modules.ALL);
    }

    @ParameterizedTest
    @FieldSource("io.doctable.house.Layers#ALL")
    void noPackageNamesOneAboveIt(Layers layers) throws IOException {
        List<JavaSource> sources = sources(layers.module() + "/src/main/java");
        assertThat(sources).isNotEmpty();
        assertThat(sources)
                .filteredOn(source -> !source.fileName().equals("module-info.java"))
                .flatMap(layers::arrowsUp)
                .isEmpty();
    }

    @Test
    void readAndCheckDoNotKnowEachOther() throws IOException {
        assertThat(namesIn("processor/src/main/java", "io.doctable.processor.check"))
                .noneMatch(name -> name.startsWith("io.doctable.processor.read."));
    }

    @Test
    void javacElementsEndAtRead() throws IOException {
        Set<String> mayMeetJavac =
                Set.of("io.doctable.processor", "io.doctable.processor.read", "io.doctable.processor.problem");
        // Plain values that say nothing of the program being compiled.
        Set<String> values = Set.of("javax.lang.model.element.Modifier", "javax.lang.model.SourceVersion");
        for (JavaSource source : sources("processor/src/main/java")) {
            // A module descriptor names the service that it provides.
            boolean descriptor = source.fileName().equals("module-info.java");
            if (!mayMeetJavac.contains(source.packageName()) && !descriptor) {
                assertThat(source.names())
                        .as(source.fileName())
                        .noneMatch(name -> !values.contains(name)
                                && Stream.of("javax.lang.model.", "javax.annotation.processing.", "javax.tools.")
                                        .anyMatch(name::startsWith));
            }
        }
    }

    @Test
    void onlyOneClassKnowsThePool() throws IOException {
        assertThat(sources("runtime/src/main/java"))
                .filteredOn(source -> source.names().stream().anyMatch(name -> name.startsWith("com.zaxxer.hikari.")))
                .extracting(JavaSource::fileName)
                .hasSize(1);
    }

    /** In packages that no module exports, a sentence for each type is enough: its methods are read with their source. */
    @ParameterizedTest
    @FieldSource("io.doctable.house.Modules#WITH_MAIN_CODE")
    void everyPublicTypeAndMethodHasASentence(String module) throws IOException {
        assertThat(sources(module + "/src/main/java"))
                .flatMap(source -> source.undocumented().stream()
                        .filter(place -> !source.packageName().startsWith("io.doctable.internal.")
                                || source.types().stream().anyMatch(type -> place.endsWith(": " + type)))
                        .map(place -> source.fileName() + " " + place)
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("io.doctable.house.Modules#ALL")
    void filesAreShortAndTypesHaveTellingNames(String module) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String folder : List.of("/src/main/java", "/src/test/java")) {
            for (JavaSource source : sources(module + folder)) {
                int lines = Files.readAllLines(source.path()).size();
                if (lines > LONGEST_FILE) {
                    wrong.add(source.fileName() + " has " + lines + " lines");
                }
                source.types().stream()
                        .filter(type -> VAGUE_NAME.matcher(type).find())
                        .forEach(type -> wrong.add(type + " in " + source.fileName() + " does not say what it is"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> namesIn(String folder, String packageName) throws IOException {
        List<String> names = new ArrayList<>();
        for (JavaSource source : sources(folder)) {
            if (source.packageName().equals(packageName)) {
                names.addAll(source.names());
            }
        }
        return names;
    }

    /** The sources of a folder, each parsed once. */
    private static List<JavaSource> sources(String folder) throws IOException {
        List<JavaSource> parsed = PARSED.get(folder);
        if (parsed == null) {
            parsed = parse(ROOT.resolve(folder));
            PARSED.put(folder, parsed);
        }
        return parsed;
    }

    private static List<JavaSource> parse(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return JavaSource.parse(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        }
    }

    /** The repository's top folder, above the module that the tests run in. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("conformance/pom.xml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not inside the repository");
        }
        return folder;
    }
}
