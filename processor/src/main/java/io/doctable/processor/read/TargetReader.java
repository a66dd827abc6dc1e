package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.TableFacts;
import io.doctable.processor.model.TableFacts.ColumnFacts;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds what is known of a referenced table: from its source, or from the shape on its compiled descriptor. */
final class TargetReader {
    /** The remedy for a reference to what is no record. */
    static final String NAME_A_RECORD = "name the record whose row is meant";

    private final JavaTypes types;
    private final TableReader tables;
    private final Readiness readiness;

    TargetReader(JavaTypes types, TableReader tables, Readiness readiness) {
        this.types = types;
        this.tables = tables;
        this.readiness = readiness;
    }

    /**
     * Returns the facts of the table of a record. Empty when there is none, which is reported at the reference, or when
     * the record is broken, which is reported there.
     */
    Optional<TableFacts> read(ClassName record, Origin reference, Problems problems) {
        Optional<TypeElement> element = types.find(record);
        if (element.filter(found -> Mirror.on(found, "DocTable").isPresent()).isEmpty()) {
            boolean ours = element.filter(found -> found.getKind() == ElementKind.RECORD && types.isSource(found))
                    .isPresent();
            problems.addSuggesting(
                    ConstraintRule.NOT_A_TABLE,
                    reference,
                    types.sourcesNamed(record.simpleName())
                            .filter(found -> Mirror.on(found, "DocTable").isPresent())
                            .map(found -> found.getQualifiedName().toString())
                            .findFirst(),
                    record.canonicalName(),
                    ours
                            ? "put @DocTable on " + record.canonicalName() + ", or refer to another record"
                            : "name a record with @DocTable");
            return Optional.empty();
        }
        if (!types.isSource(element.get())) {
            return ofClassFile(record, reference, problems);
        }
        if (!readiness.hasValues(element.get())) {
            return Optional.empty();
        }
        RecordModel target = tables.read(element.get(), new Problems());
        return target.broken() ? Optional.empty() : Optional.of(target.facts());
    }

    private Optional<TableFacts> ofClassFile(ClassName record, Origin reference, Problems problems) {
        ClassName descriptor = GeneratedName.of(record, "", "Table");
        Optional<Mirror> shape = types.find(descriptor).flatMap(TargetReader::shape);
        if (shape.isEmpty()) {
            problems.add(RecordRule.NO_SHAPE, reference, record.canonicalName(), descriptor.canonicalName());
        }
        return shape.map(found -> new TableFacts(
                record,
                descriptor,
                found.text("name"),
                found.text("schema"),
                found.mirrors("columns").stream().map(TargetReader::column).toList(),
                found.texts("primaryKey"),
                found.mirrors("uniques").stream()
                        .<List<String>>map(unique -> unique.texts("columns"))
                        .toList()));
    }

    /** The annotation stands on a nested type of the descriptor. */
    private static Optional<Mirror> shape(TypeElement descriptor) {
        return ElementFilter.typesIn(descriptor.getEnclosedElements()).stream()
                .flatMap(nested -> Mirror.on(nested, "TableShape").stream())
                .findFirst();
    }

    private static ColumnFacts column(Mirror shape) {
        String component = shape.text("component");
        return new ColumnFacts(
                shape.text("name"),
                component.isEmpty() ? shape.text("name") : component,
                shape.text("javaType"),
                shape.text("storage"),
                shape.flag("nullable"),
                shape.flag("generated"),
                shape.flag("key"),
                shape.flag("unique"),
                shape.number("precision"),
                shape.number("scale"),
                shape.flag("sensitive"));
    }
}
