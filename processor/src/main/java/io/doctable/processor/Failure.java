package io.doctable.processor;

/** Puts what went wrong inside the processor into one line: a report needs it, a stack trace out of javac nobody. */
final class Failure {
    private Failure() {}

    /** Returns the throwable's class, message and innermost place in this processor. */
    static String of(Throwable thrown) {
        String place = "";
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("io.doctable.")) {
                place = " at " + frame;
                break;
            }
        }
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return thrown.getClass().getName() + message + place;
    }
}
