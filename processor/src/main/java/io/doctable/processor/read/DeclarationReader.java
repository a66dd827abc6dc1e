package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ColumnSettings.DialectSettings;
import io.doctable.processor.model.DeclaredComponent;
import io.doctable.processor.model.DeclaredComponent.Reference;
import io.doctable.processor.model.ReferenceAction;
import io.doctable.processor.model.SnakeCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the annotations of one component into values. */
final class DeclarationReader {
    /** The annotations that a {@code @ComponentShape} holds. */
    static final Set<String> SHAPED = Set.of("Column", "OnDialect", "References", "Json", "Convert", "Embedded");

    private DeclarationReader() {}

    /** Returns what stands on the component of that name. */
    static DeclaredComponent read(String name, boolean nullable, boolean nullableElements, Annotations annotations) {
        Optional<Mirror> column = first(annotations, "Column");
        String columnName = column.map(mirror -> mirror.text("name")).orElse("");
        return new DeclaredComponent(
                name,
                nullable,
                nullableElements,
                columnName.isEmpty() ? SnakeCase.of(name) : columnName,
                settings(
                        column,
                        first(annotations, "Id")
                                .map(mirror -> mirror.flag("reuse"))
                                .orElse(false),
                        annotations.named("OnDialect")),
                first(annotations, "References").flatMap(DeclarationReader::reference),
                first(annotations, "Json").isPresent(),
                first(annotations, "Convert")
                        .flatMap(mirror -> mirror.type("value"))
                        .map(ClassName::get),
                first(annotations, "Embedded").map(mirror -> mirror.text("prefix")));
    }

    private static Optional<Mirror> first(Annotations annotations, String simpleName) {
        return annotations.named(simpleName).stream().findFirst();
    }

    private static ColumnSettings settings(Optional<Mirror> column, boolean reusesIds, List<Mirror> onDialect) {
        List<DialectSettings> dialects = onDialect.stream()
                .map(mirror -> new DialectSettings(
                        mirror.text("value"),
                        mirror.text("type"),
                        mirror.text("defaultSql"),
                        mirror.text("check"),
                        mirror.text("collation")))
                .toList();
        return column.map(mirror -> new ColumnSettings(
                        mirror.text("type"),
                        mirror.number("length"),
                        mirror.number("precision"),
                        mirror.number("scale"),
                        mirror.flag("unique"),
                        mirror.flag("index"),
                        mirror.text("defaultSql"),
                        mirror.text("check"),
                        mirror.text("collation"),
                        mirror.flag("insertable"),
                        mirror.flag("updatable"),
                        mirror.flag("sensitive"),
                        mirror.text("renamedFrom"),
                        mirror.text("comment"),
                        reusesIds,
                        dialects))
                .orElseGet(() -> ColumnSettings.of(reusesIds, dialects));
    }

    private static Optional<Reference> reference(Mirror references) {
        return references
                .type("value")
                .map(target -> new Reference(
                        ClassName.get(target),
                        references.text("column"),
                        action(references, "onDelete"),
                        action(references, "onUpdate"),
                        references.flag("index")));
    }

    /** Returns the action that an attribute names. */
    static ReferenceAction action(Mirror mirror, String attribute) {
        return ReferenceAction.valueOf(mirror.constant(attribute));
    }
}
