package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.processor.problem.ProcessRule;
import io.doctable.processor.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every folder of {@code cases}: {@code in} is compiled (after {@code lib}, or {@code plain-lib} without our
 * processor, if there is one, in a compilation of its own) and what javac says is compared with {@code problems.txt},
 * which holds our messages whole and the first line of javac's own; a folder without that file has no problems, and not
 * a single warning. The generated sources are compared with the files in {@code out}, where that folder exists. What
 * compiles is compiled once more over its own classes.
 *
 * <p>With {@code -Dcases.rewrite=true} the files are written instead of compared.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> casesOverTheirOwnClasses() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> runAgain(folder)));
    }

    @Test
    void everyRuleHasACaseThatFailsAndOneThatPasses() throws IOException {
        List<String> names = folders().stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
        for (Rule rule : Rule.all()) {
            if (rule == ProcessRule.INTERNAL || rule == ProcessRule.NOT_WRITTEN) {
                continue; // Nothing that javac compiles may break them; InternalFailureTest breaks them from inside.
            }
            String code = rule.code().toLowerCase(Locale.ROOT);
            assertThat(names).as(code).anyMatch(name -> name.startsWith(code) && name.endsWith("-fails"));
            assertThat(names).as(code).anyMatch(name -> name.startsWith(code) && name.endsWith("-passes"));
        }
    }

    private void run(Path folder) throws IOException {
        Compilation compilation = compile(folder).compilation();
        assertThat(compilation.console()).as("no stack trace out of javac").isEmpty();
        compare(folder, compilation.messages());
        if (Files.exists(folder.resolve("out"))) {
            Golden.compare(folder.resolve("out"), compilation.output(), "cases.rewrite");
        }
    }

    private Compiled compile(Path folder) throws IOException {
        Path work = Files.createTempDirectory(temporary, "case");
        List<Path> classPath = new ArrayList<>();
        for (String library : List.of("lib", "plain-lib")) {
            if (Files.exists(folder.resolve(library))) {
                List<String> options = library.equals("lib") ? List.of() : List.of("-proc:none");
                Path output = work.resolve(library);
                Compilation compiled = Compilation.of(folder.resolve(library), output, List.of(), options);
                assertThat(compiled.lines()).as("the library compiles").isEmpty();
                classPath.add(output);
            }
        }
        List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing"));
        if (expectedProblems(folder).stream().noneMatch(line -> line.matches("(\\S.*)?(error|warning): .*"))) {
            options.add("-Werror");
        }
        if (Files.exists(folder.resolve("options.txt"))) {
            options.addAll(Files.readAllLines(folder.resolve("options.txt")));
        }
        Compilation compilation = Compilation.of(folder.resolve("in"), work.resolve("in"), classPath, options);
        return new Compiled(compilation, work.resolve("again"), classPath, options);
    }

    /**
     * A compiled case.
     *
     * @param again the folder for the output of a second compilation
     */
    private record Compiled(Compilation compilation, Path again, List<Path> classPath, List<String> options) {}

    /** Compiles once more over the classes of the first time, as scripts and some builds do: the result is the same. */
    private void runAgain(Path folder) throws IOException {
        Compiled compiled = compile(folder);
        Compilation first = compiled.compilation();
        if (!Files.isDirectory(first.output())) {
            return;
        }
        List<Path> withOld = new ArrayList<>(compiled.classPath());
        withOld.add(0, first.output());
        List<String> intoOld = new ArrayList<>(compiled.options());
        intoOld.addAll(List.of("-d", first.output().toString()));
        Compilation again = Compilation.of(first.folder(), compiled.again(), withOld, intoOld);
        assertThat(again.console()).as("no stack trace out of javac").isEmpty();
        assertThat(again.lines()).isEqualTo(first.lines());
        assertThat(Golden.sources(compiled.again())).isEqualTo(Golden.sources(first.output()));
    }

    private static void compare(Path folder, List<String> lines) throws IOException {
        Path expected = folder.resolve("problems.txt");
        if (Boolean.getBoolean("cases.rewrite")) {
            if (lines.isEmpty()) {
                Files.deleteIfExists(expected);
            } else {
                Files.write(expected, lines);
            }
        }
        assertThat(lines).isEqualTo(expectedProblems(folder));
        String name = folder.getFileName().toString();
        if (name.matches("dt\\d{4}-.*")) {
            String code = "[" + name.substring(0, 6).toUpperCase(Locale.ROOT) + "]";
            assertThat(lines.stream().anyMatch(line -> line.contains(code)))
                    .as("the case %s shows its rule", name)
                    .isEqualTo(name.endsWith("-fails"));
        }
    }

    private static List<String> expectedProblems(Path folder) throws IOException {
        Path file = folder.resolve("problems.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> children = Files.list(CASES)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }
}
