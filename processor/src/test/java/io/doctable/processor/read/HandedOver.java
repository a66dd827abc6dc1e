package io.doctable.processor.read;

import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs the reader alone, inside javac, and hands over the model of the first record with {@code @DocTable}. */
final class HandedOver extends AbstractProcessor {
    static final TypeModel TEXT = new TypeModel.Scalar(ScalarType.STRING, false);

    private @Nullable RecordModel model;

    /** Returns the model of the first table in a source of package {@code app}. */
    static RecordModel read(Path folder, String source) {
        HandedOver reading = new HandedOver();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            Matcher name = Pattern.compile("record (\\w+)").matcher(source);
            Path file = folder.resolve((name.find() ? name.group(1) : "None") + ".java");
            Files.writeString(file, "package app;\nimport io.doctable.annotation.*;\n" + source);
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, null, List.of("-proc:only"), null, files.getJavaFileObjects(file));
            task.setProcessors(List.of(reading));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(reading.model);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.doctable.annotation.DocTable");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        RecordReader reader = new RecordReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        reader.addSources(round.getRootElements());
        for (TypeElement annotation : annotations) {
            TypeElement record = ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))
                    .iterator()
                    .next();
            model = reader.readTable(record, new Problems()).orElseThrow();
        }
        return false;
    }
}
