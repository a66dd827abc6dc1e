package io.doctable.processor.problem;

/** DT60: what is not the same on every database. */
public enum PortabilityRule implements Rule {
    DECIMAL_AS_TEXT(
            "DT6001",
            Severity.NOTE,
            "On SQLite an exact number of more than 15 digits (a BigInteger: 18) is a text and cannot be "
                    + "compared, ordered or summed there.",
            "component \"{0}\" of record {1} has {2}: conditions, order and aggregates over it are refused on "
                    + "SQLite",
            "give a precision of at most {3}, if that is enough");

    private final RuleText text;

    PortabilityRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
