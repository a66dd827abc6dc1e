package io.doctable.processor.problem;

/** DT90: rules about the processor itself. */
public enum ProcessRule implements Rule {
    UNKNOWN_OPTION(
            "DT9001",
            Severity.ERROR,
            "DocTable reserves the options that begin with \"doctable.\".",
            "unknown option -A{0}",
            "{1}"),
    NOT_WRITTEN(
            "DT9002",
            Severity.ERROR,
            "The compiler must be able to write the generated types.",
            "the compiler refuses to write {0}, generated for record {1}: {2}",
            "delete the class files of earlier compilations, because ecj does not overwrite their types; if another "
                    + "annotation processor generates a type of this name, rename the record"),
    SHARED_FILE(
            "DT9003",
            Severity.NOTE,
            "A type that generated code uses should have its own source file.",
            "{0} is declared in {1}, which is named after another type; with -Xlint:auxiliaryclass, javac warns "
                    + "about each use of it in generated code",
            "move it to {2}.java, or nest it in the type that the file is named after"),
    INTERNAL(
            "DT9999",
            Severity.ERROR,
            "The processor must not fail.",
            "the processor failed at record {0}: {1}",
            "please report this line with the source of the record; it is a bug in DocTable");

    private final RuleText text;

    ProcessRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
