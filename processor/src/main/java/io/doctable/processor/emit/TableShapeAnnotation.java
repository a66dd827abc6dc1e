package io.doctable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.annotation.Unique;
import io.doctable.processor.code.Annotation;
import io.doctable.processor.model.TableFacts;

/** Writes {@code @TableShape}: what other compilations read of a table. */
final class TableShapeAnnotation {
    private TableShapeAnnotation() {}

    static AnnotationSpec of(TableFacts facts) {
        return new Annotation(TableShape.class)
                .text("name", facts.name())
                .text("schema", facts.schema())
                .lines(
                        "columns",
                        facts.columns().stream()
                                .map(TableShapeAnnotation::column)
                                .toList())
                .texts("primaryKey", facts.primaryKey())
                .lines(
                        "uniques",
                        facts.uniques().stream()
                                .map(columns -> new Annotation(Unique.class).texts("columns", columns))
                                .toList())
                .onType();
    }

    private static Annotation column(TableFacts.ColumnFacts column) {
        return new Annotation(ColumnShape.class)
                .text("name", column.name())
                .text("component", column.component().equals(column.name()) ? "" : column.component())
                .text("javaType", column.javaType())
                .text("storage", column.storage())
                .flag("nullable", column.nullable(), false)
                .flag("generated", column.generated(), false)
                .flag("key", column.key(), false)
                .flag("unique", column.unique(), false)
                .number("precision", column.precision(), -1)
                .number("scale", column.scale(), -1)
                .flag("sensitive", column.sensitive(), false);
    }
}
