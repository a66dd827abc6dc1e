package io.doctable.distribute;

/** What a child JVM threw, or how it ended, in words: an exception itself does not travel. */
public final class ChildFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String typeName;
    private final String stack;

    ChildFailure(String typeName, String message, String stack) {
        // The stack that counts is the child's.
        super(message, null, false, false);
        this.typeName = typeName;
        this.stack = stack;
    }

    /** The class of what was thrown, such as {@code java.lang.IllegalStateException}; empty if the child just ended. */
    public String typeName() {
        return typeName;
    }

    /** The stack that the child printed of it, with its causes; empty if the child just ended. */
    public String stack() {
        return stack;
    }

    @Override
    public String toString() {
        return stack.isEmpty() ? String.valueOf(getMessage()) : "in a child JVM: " + stack.stripTrailing();
    }
}
