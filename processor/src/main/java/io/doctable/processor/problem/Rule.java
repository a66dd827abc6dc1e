package io.doctable.processor.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that records must keep. Each is a constant of one of the enums below, its only home: code, severity, the rule
 * in a sentence, what is said when it is broken, and the way out.
 *
 * <p>In {@link #message} and {@link #remedy} the places <code>{0}</code>, <code>{1}</code> … are filled with a
 * problem's arguments.
 */
public sealed interface Rule
        permits RecordRule, ColumnRule, ConstraintRule, SchemaRule, SqlRule, PortabilityRule, ProcessRule {
    /** Returns all that is said about the rule. */
    RuleText text();

    /** Returns the code, as in {@code "DT1001"}; it never changes and is never given to another rule. */
    default String code() {
        return text().code();
    }

    /** Returns how much it matters when the rule is broken. */
    default Severity severity() {
        return text().severity();
    }

    /** Returns the rule, in one sentence. */
    default String sentence() {
        return text().sentence();
    }

    /** Returns what was found, with places for arguments. */
    default String message() {
        return text().message();
    }

    /** Returns the way out, with places for arguments. */
    default String remedy() {
        return text().remedy();
    }

    /** Returns all rules, in the order of their codes. */
    static List<Rule> all() {
        Stream<Rule[]> homes = Stream.of(
                RecordRule.values(),
                ColumnRule.values(),
                ConstraintRule.values(),
                SchemaRule.values(),
                SqlRule.values(),
                PortabilityRule.values(),
                ProcessRule.values());
        return homes.flatMap(Stream::of).toList();
    }
}
