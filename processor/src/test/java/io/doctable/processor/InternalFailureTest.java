package io.doctable.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What happens when the processor itself fails: here because javac's own answer fails. */
class InternalFailureTest {
    private static final JavaFileObject BOOK = JavaFileObjects.forSourceLines(
            "Book", "@io.doctable.annotation.DocTable", "record Book(@io.doctable.annotation.Id long id) {}");

    @Test
    void isOneProblemAtTheRecordAndNoStackTrace() {
        Compilation compilation =
                Compiler.javac().withProcessors(new OnBrokenElements()).compile(BOOK);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContainingMatch(
                        "^\\[DT9999] the processor failed at record Book: java\\.lang\\.IllegalStateException: broken "
                                + "at io\\.doctable\\.processor\\..*\\.java:\\d+\\)\\s+rule: ")
                .inFile(BOOK)
                .onLine(2)
                .atColumn(1);
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
