package io.doctable.processor.problem;

/** DT21: rules about the names and references of several tables, among the records of one compilation. */
public enum SchemaRule implements Rule {
    SAME_TABLE(
            "DT2101",
            Severity.WARNING,
            "Two records must not have the same table.",
            "table {0} of record {1} is also the table of record {2}{3}",
            "rename one of the tables with @DocTable(name = \"…\"); if the two are never in the same database, put "
                    + "@SuppressWarnings(\"DT2101\") on one of the records"),
    SAME_NAME(
            "DT2102",
            Severity.WARNING,
            "Tables, indexes and unique constraints of a schema must have different names.",
            "{1} of record {2} and {3} of record {4} have the same name \"{0}\"; {5} refuses the second one",
            "give one of them another name; if the two are never in the same database, put "
                    + "@SuppressWarnings(\"DT2102\") on one of the records"),
    NAMED_LIKE_TABLE(
            "DT2103",
            Severity.ERROR,
            "An index must not have the name of its table.",
            "record {1} has an index with the name of its table, \"{0}\"",
            "give the index another name, or remove its name"),
    REFERENCE_CIRCLE(
            "DT2104",
            Severity.WARNING,
            "A circle of references needs a nullable reference.",
            "these references form a circle of NOT NULL columns, so no table can get its first row: {0}",
            "make one of these components @Nullable, insert its row with null, and update that row after you have inserted "
                    + "the others"),
    GENERATED_REFERENCE(
            "DT2105",
            Severity.ERROR,
            "A generated id cannot be a reference.",
            "column \"{0}\" of record {1} is generated, so it matches a key of table {2} only by accident",
            "remove \"generated\" and set the id of that row yourself, or put the reference on another component");

    private final RuleText text;

    SchemaRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
