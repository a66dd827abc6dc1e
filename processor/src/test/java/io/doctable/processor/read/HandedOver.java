package io.doctable.processor.read;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.Problems;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Runs the reader alone, inside javac, and hands over the model of the first record with {@code @DocTable}. */
final class HandedOver extends AbstractProcessor {
    static final TypeModel TEXT = new TypeModel.Scalar(ScalarType.STRING, false);

    private static final Pattern RECORD = Pattern.compile("record (\\w+)");

    private @Nullable RecordModel model;

    /** Returns the model of the first table in a source of package {@code app}. */
    static RecordModel read(String source) {
        Matcher record = RECORD.matcher(source);
        String name = record.find() ? record.group(1) : "None";
        HandedOver reading = new HandedOver();
        Compilation compilation = Compiler.javac()
                .withOptions("-proc:only")
                .withProcessors(reading)
                .compile(JavaFileObjects.forSourceLines(
                        "app." + name, "package app;", "import io.doctable.annotation.*;", source));
        return Objects.requireNonNull(reading.model, () -> compilation.errors().toString());
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
