package io.doctable.processor.problem;

/** DT90: rules about the processor itself. */
public enum ProcessRule implements Rule {
    UNKNOWN_OPTION(
            "DT9001", "DocTable reserves the options that begin with \"doctable.\".", "unknown option -A{0}", "{1}"),
    INTERNAL(
            "DT9999",
            "The processor must not fail.",
            "the processor failed at record {0}: {1}",
            "please report this line with the source of the record; it is a bug in DocTable");

    private final RuleText text;

    ProcessRule(String code, String sentence, String message, String remedy) {
        this.text = new RuleText(code, Severity.ERROR, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
