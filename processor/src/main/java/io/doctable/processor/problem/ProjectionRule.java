package io.doctable.processor.problem;

/** DT12: rules about projections. */
public enum ProjectionRule implements Rule {
    ALSO_STORED(
            "DT1201",
            Severity.ERROR,
            "A projection cannot also be a table or embeddable.",
            "record {0} has both @Projection and @{1}",
            "{2}"),
    ONLY_READ(
            "DT1202",
            Severity.WARNING,
            "The columns of a projection are only read: keys, constraints and defaults have no effect on them.",
            "component \"{0}\" of projection {1} has {2}, which has no effect on a projection",
            "remove it"),
    NO_SUCH_COLUMN(
            "DT1203",
            Severity.ERROR,
            "Each component of a projection of a table must be a column of that table.",
            "component \"{0}\" of projection {1} is no column of the table of {2}",
            "use the name of a component of {2} ({3}), or name the column with @Column(name = \"…\")"),
    OTHER_TYPE(
            "DT1204",
            Severity.ERROR,
            "A component of a projection must have a type that is stored as the column is.",
            "component \"{0}\" of projection {1} has the type {2}, but the column \"{3}\" of {4} stores {5}",
            "declare it as {5}"),
    NO_NULL(
            "DT1205",
            Severity.ERROR,
            "A component of a projection must accept null if the column may be NULL.",
            "component \"{0}\" of projection {1} cannot be null, but the column \"{2}\" of {3} may be NULL",
            "{4}");

    private final RuleText text;

    ProjectionRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
