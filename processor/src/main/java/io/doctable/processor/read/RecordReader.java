package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.DeclaredComponent;
import io.doctable.processor.model.EmbeddableModel;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The first phase: turns an annotated record of javac into a model. */
public final class RecordReader {
    private final JavaTypes types;
    private final TableReader tables;
    private final ForeignKeyReader foreignKeys;
    private final Readiness readiness;

    /** Makes a reader for one compilation. */
    public RecordReader(Elements elements, Types types) {
        this.types = new JavaTypes(elements, types);
        this.tables = new TableReader(this.types);
        this.readiness = new Readiness(this.types);
        this.foreignKeys = new ForeignKeyReader(new TargetReader(this.types, tables, readiness));
    }

    /** Tells the reader the root elements of a round: they, and what is nested in them, are sources. */
    public void addSources(Collection<? extends Element> roots) {
        types.addSources(roots);
    }

    /** Tells whether a top-level type of that name is a source that javac has shown so far. */
    public boolean isSource(ClassName topLevel) {
        return types.isSource(topLevel);
    }

    /** Tells whether all that the record is read from exists by now; if not, a later round may bring it. */
    public boolean isReady(TypeElement record) {
        return readiness.isReady(record);
    }

    /**
     * Returns the model of a record with {@code @DocTable}, adding what is wrong to the problems. Empty without that
     * annotation, when generated code could not even name the record, and when the value of an annotation does not
     * exist: what javac put in its place must not be checked.
     */
    public Optional<RecordModel> readTable(TypeElement record, Problems problems) {
        Optional<Mirror> docTable = Mirror.on(record, "DocTable");
        if (docTable.isEmpty()) {
            return Optional.empty();
        }
        readiness.report(record, problems);
        RecordModel table = tables.read(record, problems);
        return JavaTypes.isPrivate(record) || !readiness.hasValues(record)
                ? Optional.empty()
                : Optional.of(foreignKeys.addTo(table, docTable.get(), problems));
    }

    /**
     * Returns the model of a record with {@code @Embeddable}, adding what is wrong to the problems. Empty without that
     * annotation, when generated code could not even name the record, and when the value of an annotation does not
     * exist.
     */
    public Optional<EmbeddableModel> readEmbeddable(TypeElement record, Problems problems) {
        if (Mirror.on(record, "Embeddable").isEmpty()) {
            return Optional.empty();
        }
        readiness.report(record, problems);
        List<Part> parts = tables.isReadable(record, problems) ? tables.parts(record, problems) : List.of();
        List<ComponentModel> components = tables.embeddable(record, parts);
        List<DeclaredComponent> declared = parts.stream().map(Part::declared).toList();
        return JavaTypes.isPrivate(record) || !readiness.hasValues(record)
                ? Optional.empty()
                : Optional.of(new EmbeddableModel(
                        JavacOrigin.of(record),
                        ClassName.get(record),
                        JavaTypes.areAll(record, Modifier.PUBLIC),
                        components,
                        declared,
                        problems.hasErrors() || !components.stream().allMatch(ComponentModel::isReadable)));
    }
}
