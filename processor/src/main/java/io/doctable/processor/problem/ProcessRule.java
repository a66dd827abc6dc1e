package io.doctable.processor.problem;

/** DT90: the processor itself. */
public enum ProcessRule implements Rule {
    UNKNOWN_OPTION("DT9001", "Options that begin with \"doctable.\" are ours.", "unknown option -A{0}", "{1}"),
    INTERNAL(
            "DT9999",
            "The processor never fails by itself.",
            "the processor failed at record {0}: {1}",
            "please report this line with the record's source; it is a fault of DocTable");

    private final RuleText text;

    ProcessRule(String code, String sentence, String message, String remedy) {
        this.text = new RuleText(code, Severity.ERROR, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
