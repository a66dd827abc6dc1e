package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each generated file names its record as the one element it comes from, as Gradle's isolating processors must. */
class OriginatingElementsTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void oneForEachFile(@TempDir Path output) {
        assertThat(origins("generated-embedded", output))
                .containsEntry("app.ShopTable", List.of("app.Shop"))
                .containsEntry("app.ShopDao", List.of("app.Shop"))
                .containsEntry("app.NewCity", List.of("app.City"))
                .containsEntry("app.AddressShape", List.of("app.Address"))
                .allSatisfy((file, origins) -> assertThat(origins).hasSize(1));
    }

    @Test
    void theProjectionForThatOfATable(@TempDir Path output) {
        assertThat(origins("generated-projections", output))
                .containsEntry("app.ArticlePriceProjection", List.of("app.ArticlePrice"))
                .containsEntry("app.TopCustomer_TotalProjection", List.of("app.TopCustomer.Total"))
                .allSatisfy((file, origins) -> assertThat(origins).hasSize(1));
    }

    private static Map<String, List<String>> origins(String name, Path output) {
        Recording processor = new Recording();
        Path sources = CASES.resolve(name).resolve("in");
        Compilation compilation = Compilation.of(sources, output, List.of(), List.of(), List.of(processor));
        assertThat(compilation.lines()).allMatch(line -> line.contains(": note: "));
        return processor.origins;
    }

    /** The processor, with what it tells the filer. */
    private static final class Recording extends AbstractProcessor {
        private final DocTableProcessor processor = new DocTableProcessor();
        private final Map<String, List<String>> origins = new TreeMap<>();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = intercepted(Filer.class, environment.getFiler(), null);
            processor.init(intercepted(ProcessingEnvironment.class, environment, filer));
        }

        /** The object, its {@code getFiler} answered with the filer, and its {@code createSourceFile} recorded. */
        private <T> T intercepted(Class<T> type, T object, Filer filer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                        if (method.getName().equals("getFiler")) {
                            return filer;
                        }
                        if (method.getName().equals("createSourceFile")) {
                            Element[] from = (Element[]) args[1];
                            origins.put(
                                    args[0].toString(),
                                    Arrays.stream(from).map(Object::toString).toList());
                        }
                        try {
                            return method.invoke(object, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() instanceof IOException io ? io : e;
                        }
                    }));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }
    }
}
