package io.doctable.testing;

import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Takes PostgreSQL databases back when the test ends that asked for them; those that a class asked for before its tests,
 * when the class ends. JUnit finds this class as a service.
 */
public final class DatabasesOfTests implements TestInstancePreConstructCallback, AfterEachCallback, AfterAllCallback {
    /** JUnit makes one for each test run. */
    public DatabasesOfTests() {}

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        PostgresServer.DATABASES.testBegins();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getTestInstanceLifecycle().orElse(Lifecycle.PER_METHOD) == Lifecycle.PER_METHOD) {
            PostgresServer.DATABASES.testEnded();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getParent().flatMap(ExtensionContext::getTestClass).isEmpty()) {
            PostgresServer.DATABASES.classEnded();
        }
    }
}
