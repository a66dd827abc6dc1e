package io.doctable.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the size of packages and of knots, sets of classes that all reach each other, to what a newcomer can keep in mind. */
class KnotTest {
    private static final int LARGEST_PACKAGE = 40;
    private static final int LARGEST_KNOT = 15;

    @ParameterizedTest
    @FieldSource("io.doctable.house.Modules#COMPILED")
    void noKnotIsTooLarge(String module) throws IOException {
        List<Set<String>> knots = ClassGraph.of(classes(module)).knots();
        assertThat(knots).filteredOn(knot -> knot.size() > LARGEST_KNOT).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("io.doctable.house.Modules#WITH_MAIN_CODE")
    void noPackageIsTooLarge(String module) throws IOException {
        Map<Path, Integer> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(HouseTest.ROOT.resolve(module).resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sizes.merge(file.getParent(), 1, Integer::sum));
        }
        assertThat(sizes).isNotEmpty();
        sizes.forEach((folder, files) -> assertThat(files).as(folder.toString()).isLessThanOrEqualTo(LARGEST_PACKAGE));
    }

    @Test
    void knotsAreFound() {
        ClassGraph graph = new ClassGraph(Map.of(
                "a", Set.of("b"),
                "b", Set.of("c"),
                "c", Set.of("a", "d"),
                "d", Set.of("e"),
                "e", Set.of("d"),
                "f", Set.of("a")));
        assertThat(graph.knots()).containsExactly(Set.of("a", "b", "c"), Set.of("d", "e"));
    }

    private static Path classes(String module) {
        return HouseTest.ROOT.resolve(module).resolve("target/classes");
    }
}
