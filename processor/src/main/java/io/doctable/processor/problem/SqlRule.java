package io.doctable.processor.problem;

/** DT22: SQL texts in annotations that no database takes. */
public enum SqlRule implements Rule {
    CONDITION(
            "DT2201",
            "A check or the condition of an index is an SQL expression that is true or false.",
            "the condition {0} {1}",
            "{2}"),
    DEFAULT_VALUE(
            "DT2202",
            "A default is a value of the component's type.",
            "the default {2} of component \"{0}\" of record {1} {3}",
            "{4}"),
    TYPE_WORD(
            "DT2203",
            "A type word names a type that holds the values of the component.",
            "the type word \"{2}\" of component \"{0}\" of record {1} {3}",
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
