package io.doctable.processor.problem;

/** DT60: what is not the same on every database. */
public enum PortabilityRule implements Rule {
    DECIMAL_AS_TEXT(
            "DT6001",
            Severity.NOTE,
            "SQLite stores exact numbers of more than 15 digits (BigInteger: 18) as text and cannot compare, "
                    + "sort or sum them.",
            "component \"{0}\" of record {1} has {2}: conditions, sort orders and aggregates over it are "
                    + "refused on SQLite",
            "set a precision of at most {3}, if that is enough");

    private final RuleText text;

    PortabilityRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
