package io.doctable.processor.plan;

import io.doctable.processor.model.MemberName;
import io.doctable.processor.model.SnakeCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands out names that are each given once: a name already taken gets a trailing {@code _}. Also spells them. */
public final class Names {
    /** The types whose static methods generated code calls, and the package that they are qualified by. */
    private static final List<String> TYPES = List.of(
            "java",
            "Arrays",
            "Double",
            "Float",
            "List",
            "Objects",
            "Optional",
            "OptionalDouble",
            "OptionalInt",
            "OptionalLong");

    private final Set<String> taken = new HashSet<>();

    /** Names of which some are taken from the beginning. */
    public Names(Collection<String> reserved) {
        taken.addAll(reserved);
    }

    /** Names of variables, which hide no type of the JDK whose static methods generated code calls. */
    public static Names variables() {
        return new Names(TYPES);
    }

    /** Returns the name, or the name with as many trailing {@code _} as make it new. */
    public String claim(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** Returns the constant for a path of components: {@code AUTHOR_ID}, {@code ADDRESS_STREET}. */
    static String constant(List<String> path) {
        return path.stream().map(SnakeCase::of).collect(Collectors.joining("_")).toUpperCase(Locale.ROOT);
    }

    /** Returns the local variable for a path of components: {@code addressStreet}. */
    static String local(List<String> path) {
        return path.get(0) + path.stream().skip(1).map(MemberName::capitalized).collect(Collectors.joining());
    }
}
