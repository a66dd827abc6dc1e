package io.doctable.processor.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that records must follow. Each is a constant of one of the enums below, which defines its code, its severity,
 * the rule in one sentence, the message for a record that breaks it, and how to fix that.
 *
 * <p>The arguments of a problem replace the placeholders <code>{0}</code>, <code>{1}</code> … in {@link #message} and
 * {@link #remedy}.
 */
public sealed interface Rule
        permits RecordRule,
                ColumnRule,
                ProjectionRule,
                ConstraintRule,
                SchemaRule,
                SqlRule,
                PortabilityRule,
                ProcessRule {
    /** Returns the texts of the rule. */
    RuleText text();

    /** Returns the code, as in {@code "DT1001"}; it never changes and is never given to another rule. */
    default String code() {
        return text().code();
    }

    /** Returns how severe it is to break the rule. */
    default Severity severity() {
        return text().severity();
    }

    /** Returns the rule, in one sentence. */
    default String sentence() {
        return text().sentence();
    }

    /** Returns the message, with placeholders for arguments. */
    default String message() {
        return text().message();
    }

    /** Returns how to fix the mistake, with placeholders for arguments. */
    default String remedy() {
        return text().remedy();
    }

    /** Returns all rules, in the order of their codes. */
    static List<Rule> all() {
        Stream<Rule[]> homes = Stream.of(
                RecordRule.values(),
                ColumnRule.values(),
                ProjectionRule.values(),
                ConstraintRule.values(),
                SchemaRule.values(),
                SqlRule.values(),
                PortabilityRule.values(),
                ProcessRule.values());
        return homes.flatMap(Stream::of).toList();
    }
}
