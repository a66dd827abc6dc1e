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

    private final String code;
    private final Severity severity;
    private final String sentence;
    private final String message;
    private final String remedy;

    PortabilityRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.code = code;
        this.severity = severity;
        this.sentence = sentence;
        this.message = message;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
