package io.doctable.distribute;

/** Describes as text an exception from a child JVM, or how the JVM ended; exceptions themselves are not transferred. */
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

    /** Returns the description of an exception. */
    static ChildFailure thrown(String typeName, String text, String stack) {
        return new ChildFailure("in a child JVM: " + stack.stripTrailing(), typeName, text, stack);
    }

    /** Returns the description of a child that ended without a reply. */
    static ChildFailure ended(String how) {
        return new ChildFailure(how, "", how, "");
    }

    /**
     * Returns the class name of the exception, such as {@code java.lang.IllegalStateException}; empty if the child
     * ended without one.
     */
    public String typeName() {
        return typeName;
    }

    /** Returns the message of the exception ({@code "null"} if it had none), or how the child ended. */
    public String text() {
        return text;
    }

    /** Returns the child's stack trace including causes; empty if the child ended without an exception. */
    public String stack() {
        return stack;
    }
}
