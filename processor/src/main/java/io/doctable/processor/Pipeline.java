package io.doctable.processor;

import io.doctable.processor.check.EmbeddableCheck;
import io.doctable.processor.check.RecordCheck;
import io.doctable.processor.model.EmbeddableModel;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.read.RecordReader;
import javax.lang.model.element.TypeElement;

/** The way of one record through the phases: read, check. */
final class Pipeline {
    private final RecordReader reader;
    private final Claims claims;

    Pipeline(RecordReader reader) {
        this.reader = reader;
        this.claims = new Claims(reader::isSource);
    }

    /** Takes a record through all phases, adding what is wrong with it to the problems. */
    void run(TypeElement record, Problems problems) {
        reader.readEmbeddable(record, problems).ifPresent(model -> embeddable(model, problems));
        reader.readTable(record, problems).ifPresent(model -> table(model, problems));
    }

    private void table(RecordModel read, Problems problems) {
        RecordModel model = RecordCheck.check(read, problems);
        boolean free = claims.claim(model.type(), model.origin(), GeneratedName.ofTable(model.type()), problems);
    }

    private void embeddable(EmbeddableModel read, Problems problems) {
        EmbeddableModel model = EmbeddableCheck.check(read, problems);
        boolean free = claims.claim(model.type(), model.origin(), GeneratedName.ofEmbeddable(model.type()), problems);
    }
}
