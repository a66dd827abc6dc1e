package io.doctable.processor;

import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problem;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.ProcessRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The processor's options, {@code -Adoctable.name=value}. There are none yet; a misspelt one must not be ignored. */
final class Options {
    private static final String OURS = "doctable.";

    private Options() {}

    /** Returns a problem for each option that begins like ours and is not. */
    static List<Problem> check(Map<String, String> options) {
        Problems problems = new Problems();
        for (String name : ours(options)) {
            problems.add(ProcessRule.UNKNOWN_OPTION, Origin.nowhere(), name, "remove it; this version has no options");
        }
        return problems.list();
    }

    /** Returns the names of the options that begin like ours, in order. */
    static Set<String> ours(Map<String, String> options) {
        return options.keySet().stream()
                .filter(name -> name.startsWith(OURS))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
