package io.doctable.processor.problem;

/** DT21: names and references of several tables. Only the records of one compilation are compared. */
public enum SchemaRule implements Rule {
    SAME_TABLE(
            "DT2101",
            Severity.WARNING,
            "Each table belongs to one record.",
            "table {0} of record {1} is also the table of record {2}{3}",
            "give one of them another name with @DocTable(name = …); if the two are never in the same database, put "
                    + "@SuppressWarnings(\"DT2101\") on the record"),
    SAME_NAME(
            "DT2102",
            Severity.WARNING,
            "Tables, indexes and unique constraints of one schema have different names.",
            "\"{0}\" is the name of {1} of record {2} and of {3} of record {4}; {5} refuses the second",
            "give one of them another name; if the two are never in the same database, put "
                    + "@SuppressWarnings(\"DT2102\") on the record"),
    NAMED_LIKE_TABLE(
            "DT2103",
            Severity.ERROR,
            "No index has the name of its table.",
            "\"{0}\" is the name of an index and of the table of record {1}",
            "give the index another name, or none"),
    REFERENCE_CIRCLE(
            "DT2104",
            Severity.WARNING,
            "In a circle of references, one may be NULL.",
            "these references form a circle, and none of them may be NULL, so that no table can get its first row: {0}",
            "make one of these components @Nullable; insert its row with null, and update it when the others are there"),
    GENERATED_REFERENCE(
            "DT2105",
            Severity.ERROR,
            "A generated id refers to no other table.",
            "column \"{0}\" of record {1} is generated, and must be the key of a row of table {2}, which it is by "
                    + "accident only",
            "remove \"generated\", and give the id of that row; or refer to the row from another component");

    private final RuleText text;

    SchemaRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
