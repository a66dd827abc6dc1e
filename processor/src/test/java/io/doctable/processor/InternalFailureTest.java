package io.doctable.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
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
    private static final JavaFileObject BOOK = JavaFileObjects.forSourceString("Book", """
            @io.doctable.annotation.DocTable
            record Book(@io.doctable.annotation.Id long id) {}
            """);

    @Test
    void isOneProblemAtTheRecordAndNoStackTrace() {
        IllegalStateException failure = new IllegalStateException("broken");
        Processor processor = new OnBroken(
                "getElementUtils",
                environment -> refusing(Elements.class, "getPackageOf", failure, environment.getElementUtils()));
        Compilation compilation = Compiler.javac().withProcessors(processor).compile(BOOK);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContainingMatch(
                        "^\\[DT9999] the processor failed at record Book: java\\.lang\\.IllegalStateException: broken "
                                + "at io\\.doctable\\.processor\\..*\\.java:\\d+\\)\\s+rule: ")
                .inFile(BOOK)
                .onLine(2)
                .atColumn(1);
    }

    /** As Eclipse's compiler does for a type whose class file is on the class path. */
    @Test
    void aFileThatTheCompilerRefusesToWriteIsReportedOnce() {
        FilerException refusal = new FilerException("Source file already exists");
        Processor processor = new OnBroken(
                "getFiler", environment -> refusing(Filer.class, "createSourceFile", refusal, environment.getFiler()));
        Compilation compilation = Compiler.javac().withProcessors(processor).compile(BOOK);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[DT9002] the compiler refuses to write BookTable, generated for record Book: "
                        + "Source file already exists")
                .inFile(BOOK)
                .onLine(2)
                .atColumn(1);
    }

    private static <T> T refusing(Class<T> type, String refused, Exception failure, Object otherwise) {
        return type.cast(Proxy.newProxyInstance(
                InternalFailureTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(refused)) {
                        throw failure;
                    }
                    return method.invoke(otherwise, arguments);
                }));
    }

    /** Our processor in an environment of which one part is broken. */
    private static final class OnBroken implements Processor {
        private final DocTableProcessor processor = new DocTableProcessor();
        private final String getter;
        private final Function<ProcessingEnvironment, Object> part;

        OnBroken(String getter, Function<ProcessingEnvironment, Object> part) {
            this.getter = getter;
            this.part = part;
        }

        @Override
        public void init(ProcessingEnvironment environment) {
            Object broken = part.apply(environment);
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) ->
                            method.getName().equals(getter) ? broken : method.invoke(environment, arguments)));
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
