package io.doctable.processor.problem;

/** DT90: the processor itself. */
public enum ProcessRule implements Rule {
    UNKNOWN_OPTION(
            "DT9001", Severity.ERROR, "Options that begin with \"doctable.\" are ours.", "unknown option -A{0}", "{1}"),
    NOT_WRITTEN(
            "DT9002",
            Severity.ERROR,
            "Generated types are written anew in each compilation.",
            "the compiler refuses to write {0}, generated for record {1}: {2}",
            "delete the class files of earlier compilations, which ecj does not replace; if another annotation "
                    + "processor writes a type of this name, rename the record"),
    SHARED_FILE(
            "DT9003",
            Severity.NOTE,
            "A type that generated code names has a source file of its own.",
            "{0} stands in {1} beside another type; javac's lint auxiliaryclass, if it is on, warns of each use in "
                    + "generated code",
            "move it to {2}.java, or nest it in the type that the file is named after"),
    INTERNAL(
            "DT9999",
            Severity.ERROR,
            "The processor never fails by itself.",
            "the processor failed at record {0}: {1}",
            "please report this line with the record's source; it is a fault of DocTable");

    private final RuleText text;

    ProcessRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
