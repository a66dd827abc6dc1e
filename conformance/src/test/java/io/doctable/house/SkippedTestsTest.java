package io.doctable.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.testing.SkippedTestPrinter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opentest4j.TestAbortedException;

/** A skipped test prints its name and its reason on the console. */
class SkippedTestsTest {
    private final SkippedTestPrinter printer = new SkippedTestPrinter();

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void eachPrintsWhyItIsSkipped() throws Exception {
        Method method = SkippedTestsTest.class.getDeclaredMethod("eachPrintsWhyItIsSkipped");
        ExtensionContext test = context(Optional.of(method), "SQLite file");
        ExtensionContext testClass = context(Optional.empty(), "all");
        String printed = printedBy(() -> {
            printer.testAborted(test, new TestAbortedException("there is no data"));
            printer.testDisabled(test, Optional.of("too slow"));
            printer.testDisabled(test, Optional.empty());
            assertThatThrownBy(() -> printer.handleBeforeAllMethodExecutionException(
                            testClass, new TestAbortedException("no server")))
                    .isInstanceOf(TestAbortedException.class);
        });
        String name = "skipped: SkippedTestsTest#eachPrintsWhyItIsSkipped [SQLite file]: ";
        assertThat(printed.lines())
                .containsExactly(
                        name + "there is no data",
                        name + "too slow",
                        name + "no reason given",
                        "skipped: SkippedTestsTest [all]: no server");
    }

    @Test
    void junitFindsThePrinter() throws Exception {
        assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(SkippedTestPrinter.class);
        assertThat(Files.readString(HouseTest.ROOT.resolve("pom.xml")))
                .contains("junit.jupiter.extensions.autodetection.enabled = true");
    }

    private static ExtensionContext context(Optional<Method> method, String displayName) {
        return (ExtensionContext) Proxy.newProxyInstance(
                SkippedTestsTest.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getTestMethod" -> method;
                    case "getRequiredTestClass" -> SkippedTestsTest.class;
                    case "getDisplayName" -> displayName;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static String printedBy(Runnable work) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
