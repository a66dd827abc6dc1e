package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the processor itself fails: here because javac's own answer fails. */
class InternalFailureTest {
    @TempDir
    private Path temporary;

    @Test
    void isOneProblemAtTheRecordAndNoStackTrace() throws IOException {
        Path sources = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(
                sources.resolve("Book.java"),
                "@io.doctable.annotation.DocTable\nrecord Book(@io.doctable.annotation.Id long id) {}\n");
        Compilation compilation = Compilation.of(
                sources, temporary.resolve("out"), List.of(), List.of(), List.of(new OnBrokenElements()));
        assertThat(compilation.console()).isEmpty();
        assertThat(compilation.lines())
                .singleElement()
                .asString()
                .startsWith("Book.java:2:1: error: [DT9999] the processor failed at record Book: "
                        + "java.lang.IllegalStateException: broken at io.doctable.processor.")
                .contains(".java:");
    }

    /** Our processor over a javac that cannot tell packages. */
    private static final class OnBrokenElements implements Processor {
        private final DocTableProcessor processor = new DocTableProcessor();

        @Override
        public void init(ProcessingEnvironment environment) {
            Elements elements = environment.getElementUtils();
            Elements broken = (Elements) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Elements.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("getPackageOf")) {
                            throw new IllegalStateException("broken");
                        }
                        return call(elements, method, arguments);
                    });
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> method.getName().equals("getElementUtils")
                            ? broken
                            : call(environment, method, arguments)));
        }

        private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments)
                throws IllegalAccessException, InvocationTargetException {
            return method.invoke(target, arguments);
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }

        @Override
        public Set<String> getSupportedOptions() {
            return Set.of();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public Iterable<? extends Completion> getCompletions(
                Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
            return List.of();
        }
    }
}
