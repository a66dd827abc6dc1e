package io.doctable.processor;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.check.EmbeddableCheck;
import io.doctable.processor.check.RecordCheck;
import io.doctable.processor.emit.Emitter;
import io.doctable.processor.emit.SourceFile;
import io.doctable.processor.model.EmbeddableModel;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.plan.RecordPlanner;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.read.RecordReader;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The way of one record through the phases: read, check, plan, emit. */
final class Pipeline {
    private final RecordReader reader;
    private final Output output;
    private final Claims claims;

    Pipeline(RecordReader reader, Output output) {
        this.reader = reader;
        this.output = output;
        this.claims = new Claims(reader::isSource);
    }

    /** Takes a record through all phases, adding what is wrong with it to the problems. */
    void run(TypeElement record, Problems problems) {
        Emitter emitter = new Emitter(output.around(record));
        reader.readEmbeddable(record, problems).ifPresent(model -> {
            EmbeddableModel checked = EmbeddableCheck.check(model, problems);
            if (!checked.broken()) {
                write(List.of(emitter.emit(checked)), record, checked.origin(), problems);
            }
        });
        reader.readTable(record, problems).ifPresent(model -> {
            RecordModel checked = RecordCheck.check(model, problems);
            write(emitter.emit(RecordPlanner.plan(checked)), record, checked.origin(), problems);
        });
    }

    private void write(List<SourceFile> files, TypeElement record, Origin origin, Problems problems) {
        List<ClassName> names = files.stream().map(SourceFile::type).toList();
        if (claims.claim(ClassName.get(record), origin, names, problems)) {
            files.forEach(file -> output.write(file, record));
        }
    }
}
