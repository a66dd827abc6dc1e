package io.doctable.processor;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.check.EmbeddableCheck;
import io.doctable.processor.check.ProjectionCheck;
import io.doctable.processor.check.RecordCheck;
import io.doctable.processor.check.SchemaCheck;
import io.doctable.processor.emit.Emitter;
import io.doctable.processor.emit.NamedTypes;
import io.doctable.processor.emit.SourceFile;
import io.doctable.processor.model.EmbeddableModel;
import io.doctable.processor.model.ProjectionModel;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.plan.ProjectionPlan;
import io.doctable.processor.plan.RecordPlanner;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.ProcessRule;
import io.doctable.processor.read.RecordReader;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** The way of one record through the phases: read, check, plan, emit. */
final class Pipeline {
    private final RecordReader reader;
    private final Output output;
    private final SharedFiles files;
    private final Hiding hiding;
    private final Claims claims;
    private final SchemaCheck schema = new SchemaCheck();

    Pipeline(RecordReader reader, Output output, SharedFiles files, Hiding hiding) {
        this.reader = reader;
        this.output = output;
        this.files = files;
        this.hiding = hiding;
        this.claims = new Claims(reader::isSource, reader::isGenerated);
    }

    /** Takes a record through all phases, adding what is wrong with it to the problems. */
    void run(TypeElement record, Problems problems) {
        Emitter emitter = new Emitter(output.around(record));
        embeddable(record, problems).filter(model -> !model.broken()).ifPresent(model -> {
            files.check(NamedTypes.of(model), problems);
            write(List.of(emitter.emit(model)), record, model.origin(), problems);
        });
        table(record, problems).ifPresent(model -> {
            files.check(NamedTypes.of(model), problems);
            write(emitter.emit(RecordPlanner.plan(model)), record, model.origin(), problems);
        });
        projection(record, problems).ifPresent(model -> {
            files.check(NamedTypes.of(model.rows()), problems);
            SourceFile written = emitter.emit(ProjectionPlan.of(model));
            write(List.of(written), record, model.rows().origin(), problems);
        });
        reader.reportLookAlikes(record, problems);
    }

    /**
     * Takes a record only as far as the checks: one for which something is missing to the end. What is written in the
     * last round comes too late for javac, which then warns and still reports every use of it.
     */
    void check(TypeElement record, Problems problems) {
        embeddable(record, problems);
        table(record, problems);
        projection(record, problems);
        reader.reportLookAlikes(record, problems);
    }

    private Optional<EmbeddableModel> embeddable(TypeElement record, Problems problems) {
        return reader.readEmbeddable(record, problems).map(model -> EmbeddableCheck.check(model, problems));
    }

    private Optional<RecordModel> table(TypeElement record, Problems problems) {
        return reader.readTable(record, problems).map(model -> {
            schema.check(model, problems);
            return RecordCheck.check(model, problems);
        });
    }

    private Optional<ProjectionModel> projection(TypeElement record, Problems problems) {
        return reader.readProjection(record, problems).map(model -> ProjectionCheck.check(model, problems));
    }

    private void write(List<SourceFile> written, TypeElement record, Origin origin, Problems problems) {
        List<ClassName> names = written.stream().map(SourceFile::type).toList();
        if (!claims.claim(ClassName.get(record), origin, names, problems)) {
            return;
        }
        for (SourceFile file : written) {
            try {
                output.write(file, record);
            } catch (FilerException e) {
                String name = file.type().canonicalName();
                problems.add(ProcessRule.NOT_WRITTEN, origin, name, record.toString(), String.valueOf(e.getMessage()));
                return; // The compiler refuses the other files, too.
            }
        }
        hiding.add(ClassName.get(record), names);
    }
}
