package io.doctable.processor.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one record. Reading and checking continue after each, so that all are reported at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem; the arguments replace the placeholders in the rule's texts. */
    public void add(Rule rule, Origin origin, String... arguments) {
        add(new Problem(rule, origin, List.of(arguments), Optional.empty()));
    }

    /** Adds a problem with an unknown name, suggesting the nearest of the known ones, if one is near. */
    public void addUnknown(Rule rule, Origin origin, String name, Iterable<String> known, String... arguments) {
        add(new Problem(rule, origin, List.of(arguments), Similar.nearest(name, known)));
    }

    /** Adds a problem with the name that was probably meant, if there is one. */
    public void addSuggesting(Rule rule, Origin origin, Optional<String> suggestion, String... arguments) {
        add(new Problem(rule, origin, List.of(arguments), suggestion));
    }

    private void add(Problem problem) {
        found.add(problem);
    }

    /** Returns whether an error is among the problems. */
    public boolean hasErrors() {
        return found.stream().anyMatch(p -> p.rule().severity() == Severity.ERROR);
    }

    /** Returns the problems so far, in the order in which they were found. */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
