package io.doctable.house;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Which top-level classes of a module refer to which others, read from its class files: nested classes count as a part of
 * their outermost one. Unlike the names in sources this sees types that are only returned or passed on.
 *
 * @param references for each class the classes of the module that it refers to
 */
record ClassGraph(Map<String, Set<String>> references) {
    private static final Pattern ARROW = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s.*");

    /** Reads the classes below a folder such as {@code runtime/target/classes}. */
    static ClassGraph of(Path classes) throws IOException {
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        StringWriter answer = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("-v", "-filter:none"));
        try (Stream<Path> folders = Files.list(classes)) {
            // The packages alone: with its descriptor jdeps would want every module that it requires.
            folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("META-INF"))
                    .forEach(folder -> arguments.add(folder.toString()));
        }
        jdeps.run(new PrintWriter(answer), new PrintWriter(answer), arguments.toArray(String[]::new));
        Map<String, Set<String>> references = new TreeMap<>();
        answer.toString().lines().forEach(line -> {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches() && isOurs(arrow.group(1)) && isOurs(arrow.group(2))) {
                String from = outermost(arrow.group(1));
                String to = outermost(arrow.group(2));
                if (!from.equals(to)) {
                    references.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
                }
            }
        });
        return new ClassGraph(references);
    }

    private static boolean isOurs(String name) {
        return name.startsWith("io.doctable.") && !name.endsWith("package-info");
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** The knots: sets of two and more classes that all reach each other, the largest first. */
    List<Set<String>> knots() {
        return new Search().knots();
    }

    /** Tarjan's search for strongly connected components. */
    private final class Search {
        private final Map<String, Integer> index = new HashMap<>();
        private final Map<String, Integer> lowest = new HashMap<>();
        private final Deque<String> path = new ArrayDeque<>();
        private final List<Set<String>> found = new ArrayList<>();

        List<Set<String>> knots() {
            for (String start : references.keySet()) {
                if (!index.containsKey(start)) {
                    visit(start);
                }
            }
            found.sort(
                    Comparator.comparingInt((Set<String> knot) -> knot.size()).reversed());
            return found;
        }

        private void visit(String node) {
            index.put(node, index.size());
            lowest.put(node, index.get(node));
            path.push(node);
            for (String next : references.getOrDefault(node, Set.of())) {
                if (!index.containsKey(next)) {
                    visit(next);
                    lowest.merge(node, lowest.get(next), Math::min);
                } else if (path.contains(next)) {
                    lowest.merge(node, index.get(next), Math::min);
                }
            }
            if (lowest.get(node).equals(index.get(node))) {
                Set<String> knot = new TreeSet<>();
                String member;
                do {
                    member = path.pop();
                    knot.add(member);
                } while (!member.equals(node));
                if (knot.size() > 1) {
                    found.add(knot);
                }
            }
        }
    }
}
