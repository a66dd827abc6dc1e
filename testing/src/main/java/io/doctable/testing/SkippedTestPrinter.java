package io.doctable.testing;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/**
 * Prints a line for each test that is skipped, with the reason: the build's own summary only counts them. JUnit
 * finds this class as a service. JUnit does not report a class with {@code @Disabled} to extensions, so put the annotation
 * on methods.
 */
public final class SkippedTestPrinter implements TestWatcher, LifecycleMethodExecutionExceptionHandler {
    /** JUnit makes one for each test run. */
    public SkippedTestPrinter() {}

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        print(context, reason.orElse("no reason given"));
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        print(context, String.valueOf(cause.getMessage()));
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (thrown instanceof TestAbortedException) {
            print(context, String.valueOf(thrown.getMessage()));
        }
        throw thrown;
    }

    private static void print(ExtensionContext context, String reason) {
        String where = context.getRequiredTestClass().getSimpleName()
                + context.getTestMethod().map(method -> "#" + method.getName()).orElse("");
        String name = context.getDisplayName();
        System.out.println("skipped: " + where + " [" + name + "]: " + reason);
    }
}
