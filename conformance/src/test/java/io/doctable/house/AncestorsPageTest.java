package io.doctable.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page for those who come from DocTable or SQLAlchemy is whole: it has every row, a row has no open cell, the tests
 * that it names exist, and what it tells users to write names no internal class.
 */
class AncestorsPageTest {
    private static final String PAGE = "docs/from-doctable-and-sqlalchemy.md";

    /** The groups of rows in the order of the page, and how many rows each has: ids count from 1 without a gap. */
    private static final List<Map.Entry<String, Integer>> GROUPS = List.of(
            Map.entry("E", 23), // engine and URL
            Map.entry("P", 26), // pool and connections
            Map.entry("X", 17), // execution
            Map.entry("T", 18), // transactions
            Map.entry("S", 31), // schema and types
            Map.entry("M", 27), // metadata
            Map.entry("Q", 25), // insert, select, update, delete
            Map.entry("B", 10), // bulk and streaming
            Map.entry("C", 10), // threads and processes
            Map.entry("D", 8), // several databases
            Map.entry("L", 11), // logging
            Map.entry("b", 38)); // situations

    private static final Pattern ROW = Pattern.compile("\\| ([A-Zb]\\d+) \\|(.*)\\|");
    private static final Pattern TEST_NAME = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern TEST_METHOD =
            Pattern.compile("^ {4}(?:void|Stream<DynamicTest>) (\\w+)\\(", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[A-Z]\\w+");
    /** How a proof begins that names no test: what is planned, and what is not, each with what to do instead. */
    private static final List<String> REASONS = List.of("not yet: ", "not built: ");

    @Test
    void everyRowIsThereOnce() throws IOException {
        List<String> wanted = GROUPS.stream()
                .flatMap(group -> IntStream.rangeClosed(1, group.getValue()).mapToObj(i -> group.getKey() + i))
                .toList();
        assertThat(wanted).hasSize(206 + 38);
        assertThat(rows()).extracting(Row::id).containsExactlyElementsOf(wanted);
    }

    @Test
    void noCellIsEmptyOrOpen() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            if (row.cells().size() != 3) {
                wrong.add(row.id() + " has " + (row.cells().size() + 1) + " cells, not 4");
            }
            if (row.cells().stream().anyMatch(cell -> cell.isEmpty() || cell.equals("open"))) {
                wrong.add(row.id() + " has an empty or open cell");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRowNamesTestsThatExistOrAReason() throws IOException {
        Map<String, Set<String>> tests = tests();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            List<MatchResult> named = TEST_NAME.matcher(row.proof()).results().toList();
            if (named.isEmpty() && REASONS.stream().noneMatch(row.proof()::startsWith)) {
                wrong.add(row.id() + " names no test as `Class#method` and does not begin with one of " + REASONS);
            }
            for (MatchResult test : named) {
                if (!tests.getOrDefault(test.group(1), Set.of()).contains(test.group(2))) {
                    wrong.add(row.id() + " names " + test.group() + ", which is no test of any module");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyNumberedSituationHasATestOfThatNumber() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.id().startsWith("b"))
                .filteredOn(row -> TEST_NAME
                        .matcher(row.proof())
                        .results()
                        .noneMatch(test -> test.group(2).matches(row.id() + "[A-Z_]\\w*")))
                .extracting(Row::id)
                .isEmpty();
    }

    @Test
    void noCallNeedsAnInternalClass() throws IOException {
        Map<Boolean, Set<String>> classes = classes();
        Set<String> internal = new TreeSet<>(classes.get(true));
        internal.removeAll(classes.get(false));
        assertThat(internal).contains("Dialect");
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            for (MatchResult code : CODE.matcher(row.call()).results().toList()) {
                CLASS_NAME
                        .matcher(code.group(1))
                        .results()
                        .map(MatchResult::group)
                        .filter(internal::contains)
                        .forEach(name -> wrong.add(row.id() + " names " + name));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The simple names of the library's classes: under true those of internal packages, under false the others. */
    private static Map<Boolean, Set<String>> classes() throws IOException {
        Map<Boolean, Set<String>> names = Map.of(true, new HashSet<>(), false, new HashSet<>());
        for (String module : Modules.OF_APPLICATIONS) {
            Path top = HouseTest.ROOT.resolve(module + "/src/main/java/io/doctable");
            try (Stream<Path> files = Files.walk(top)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> names.get(top.relativize(file).startsWith("internal"))
                                .add(file.getFileName().toString().replace(".java", "")));
            }
        }
        return names;
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(HouseTest.ROOT.resolve(PAGE)).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), cells(row.group(2))))
                .toList();
    }

    private static List<String> cells(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    }

    /** The test methods of all modules, by the simple names of their classes. */
    private static Map<String, Set<String>> tests() throws IOException {
        Map<String, Set<String>> tests = new TreeMap<>();
        for (String module : Modules.ALL) {
            Path top = HouseTest.ROOT.resolve(module + "/src/test/java");
            if (!Files.exists(top)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                    Set<String> methods = tests.computeIfAbsent(
                            file.getFileName().toString().replace(".java", ""), name -> new TreeSet<>());
                    TEST_METHOD.matcher(Files.readString(file)).results().forEach(m -> methods.add(m.group(1)));
                }
            }
        }
        return tests;
    }

    /** A row of one of the page's tables: its id, and the cells after it. */
    private record Row(String id, List<String> cells) {
        String call() {
            return cells.get(1);
        }

        String proof() {
            return cells.get(cells.size() - 1);
        }
    }
}
