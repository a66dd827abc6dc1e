package io.doctable.processor.problem;

/** DT22: rules about SQL in annotations that no database accepts. */
public enum SqlRule implements Rule {
    CONDITION("DT2201", "A condition must be an SQL expression that is true or false.", "the condition {0} {1}", "{2}"),
    DEFAULT_VALUE(
            "DT2202",
            "A default must be a value of the component's type.",
            "the default {2} of component \"{0}\" of record {1} {3}",
            "{4}"),
    TYPE_WORD(
            "DT2203",
            "A column type must exist and be able to store the component's values.",
            "component \"{0}\" of record {1} has the column type \"{2}\", which {3}",
            "{4}");

    private final RuleText text;

    SqlRule(String code, String sentence, String message, String remedy) {
        this.text = new RuleText(code, Severity.ERROR, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
