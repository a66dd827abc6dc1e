package io.doctable.processor.problem;

import java.util.Locale;

/** The page that explains each rule with a wrong and a right example: the only place that knows its address. */
final class ProblemsPage {
    private static final String ADDRESS = "docs/problems.md";

    private ProblemsPage() {}

    /** Returns the address of the section about a rule. */
    static String sectionOf(Rule rule) {
        return ADDRESS + "#" + rule.code().toLowerCase(Locale.ROOT);
    }
}
