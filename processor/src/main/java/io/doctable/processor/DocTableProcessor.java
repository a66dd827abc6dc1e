package io.doctable.processor;

import com.google.auto.service.AutoService;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.ProcessRule;
import io.doctable.processor.read.JavacOrigin;
import io.doctable.processor.read.RecordReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The annotation processor. In each round it takes the records that are new, and those of earlier rounds for which
 * something was still missing; a record for which something is missing in the last round is reported.
 */
@AutoService(Processor.class)
public final class DocTableProcessor extends AbstractProcessor {
    private static final String PACKAGE = "io.doctable.annotation.";
    private static final List<String> ON_RECORDS = List.of("Embeddable", "DocTable", "Projection");
    private static final List<String> ON_COMPONENTS = List.of(
            "Column",
            "OnDialect",
            "OnDialect.Several",
            "Id",
            "References",
            "CreatedAt",
            "UpdatedAt",
            "Version",
            "Json",
            "Convert",
            "Embedded");

    /** The names of the records, in source order, that wait for a later round. */
    private final Set<String> waiting = new LinkedHashSet<>();

    private RecordReader reader;
    private Hiding hiding;
    private Pipeline pipeline;
    private Reporter reporter;

    /** Makes the processor; javac does. */
    public DocTableProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reader = new RecordReader(environment.getElementUtils(), environment.getTypeUtils());
        hiding = new Hiding(environment.getElementUtils(), reader::hasLostAnnotation);
        pipeline = new Pipeline(
                reader,
                new Output(environment.getElementUtils(), environment.getFiler()),
                new SharedFiles(environment),
                hiding);
        reporter = new Reporter(environment.getMessager());
        Options.check(environment.getOptions()).forEach(reporter::print);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new TreeSet<>();
        ON_RECORDS.forEach(name -> names.add(PACKAGE + name));
        ON_COMPONENTS.forEach(name -> names.add(PACKAGE + name));
        return names;
    }

    /** Returns those of our options that were given: an unknown one is reported by us, and not by javac as well. */
    @Override
    public Set<String> getSupportedOptions() {
        return Options.ours(processingEnv.getOptions());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        reader.addSources(round.getRootElements());
        Stray.find(annotations, round).forEach(reporter::print);
        for (TypeElement record : recordsOf(round)) {
            if (reader.isReady(record)) {
                take(record, pipeline::run);
            } else if (round.processingOver()) {
                take(record, pipeline::check);
            } else {
                waiting.add(record.getQualifiedName().toString());
            }
        }
        if (round.processingOver()) {
            hiding.find().forEach(reporter::print);
        }
        // Other processors may want to see the annotations too.
        return false;
    }

    /** Returns those that waited, then the new ones; embeddable ones first, for others hold them. */
    private List<TypeElement> recordsOf(RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        Set<TypeElement> records = new LinkedHashSet<>();
        waiting.forEach(name -> records.add(elements.getTypeElement(name)));
        waiting.clear();
        for (String annotation : ON_RECORDS) {
            TypeElement type = elements.getTypeElement(PACKAGE + annotation);
            if (type != null) {
                records.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(type)));
            }
        }
        return List.copyOf(records);
    }

    private void take(TypeElement record, BiConsumer<TypeElement, Problems> phases) {
        Problems problems = new Problems();
        try {
            phases.accept(record, problems);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            problems = new Problems();
            problems.add(ProcessRule.INTERNAL, JavacOrigin.of(record), record.toString(), Failure.of(e));
        }
        problems.list().forEach(reporter::print);
    }
}
