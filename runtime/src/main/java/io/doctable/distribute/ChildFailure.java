package io.doctable.distribute;

/** What a child JVM threw, or how it ended, in words: an exception itself does not travel. */
public final class ChildFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String typeName;
    private final String text;
    private final String stack;

    private ChildFailure(String message, String typeName, String text, String stack) {
        // The stack that counts is the child's.
        super(message, null, false, false);
        this.typeName = typeName;
        this.text = text;
        this.stack = stack;
    }

    /** What was thrown. */
    static ChildFailure thrown(String typeName, String text, String stack) {
        return new ChildFailure("in a child JVM: " + stack.stripTrailing(), typeName, text, stack);
    }

    /** A child that ended without a word. */
    static ChildFailure ended(String how) {
        return new ChildFailure(how, "", how, "");
    }

    /** The class of what was thrown, such as {@code java.lang.IllegalStateException}; empty if the child just ended. */
    public String typeName() {
        return typeName;
    }

    /** The message of what was thrown, {@code null} as a word if it had none; how the child ended, if it just did. */
    public String text() {
        return text;
    }

    /** The stack that the child printed of it, with its causes; empty if the child just ended. */
    public String stack() {
        return stack;
    }
}
