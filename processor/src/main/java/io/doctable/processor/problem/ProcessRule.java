package io.doctable.processor.problem;

/** DT90: the processor itself. */
public enum ProcessRule implements Rule {
    UNKNOWN_OPTION("DT9001", "Options that begin with \"doctable.\" are ours.", "unknown option -A{0}", "{1}"),
    INTERNAL(
            "DT9999",
            "The processor never fails by itself.",
            "the processor failed at record {0}: {1}",
            "please report this line with the record's source; it is a fault of DocTable");

    private final String code;
    private final String sentence;
    private final String message;
    private final String remedy;

    ProcessRule(String code, String sentence, String message, String remedy) {
        this.code = code;
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
        return Severity.ERROR;
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
