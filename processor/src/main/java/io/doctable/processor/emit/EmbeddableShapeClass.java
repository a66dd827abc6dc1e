package io.doctable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.doctable.annotation.Column;
import io.doctable.annotation.ComponentShape;
import io.doctable.annotation.Convert;
import io.doctable.annotation.EmbeddableShape;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Json;
import io.doctable.annotation.OnDialect;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;
import io.doctable.processor.code.Annotation;
import io.doctable.processor.code.StringLiteral;
import io.doctable.processor.code.Visibility;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.DeclaredComponent;
import io.doctable.processor.model.EmbeddableModel;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.model.SnakeCase;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code XShape}: what other compilations read of an embeddable record. */
final class EmbeddableShapeClass {
    private EmbeddableShapeClass() {}

    static TypeSpec.Builder of(EmbeddableModel model) {
        return TypeSpec.classBuilder(GeneratedName.of(model.type(), "", "Shape"))
                .addJavadoc(
                        "Holds the annotations of the components of {@link $T}, for records in other compilations that embed it.\n",
                        model.type())
                .addAnnotation(new Annotation(EmbeddableShape.class)
                        .lines(
                                "components",
                                model.declared().stream()
                                        .map(EmbeddableShapeClass::component)
                                        .toList())
                        .onType())
                .addModifiers(Visibility.of(model.isPublic()))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static Annotation component(DeclaredComponent component) {
        List<Annotation> json = component.json() ? List.of(new Annotation(Json.class)) : List.of();
        return new Annotation(ComponentShape.class)
                .text("name", component.name())
                .flag("nullable", component.nullable(), false)
                .flag("nullableElements", component.nullableElements(), false)
                .annotations("column", column(component))
                .annotations(
                        "onDialect",
                        component.settings().dialects().stream()
                                .map(EmbeddableShapeClass::onDialect)
                                .toList())
                .annotations("references", list(component.reference().map(EmbeddableShapeClass::references)))
                .annotations("json", json)
                .annotations(
                        "convert",
                        list(component
                                .converter()
                                .map(type ->
                                        new Annotation(Convert.class).value("value", CodeBlock.of("$T.class", type)))))
                .annotations(
                        "embedded",
                        list(component
                                .embedded()
                                .map(prefix -> new Annotation(Embedded.class).text("prefix", prefix))));
    }

    private static List<Annotation> list(Optional<Annotation> annotation) {
        return annotation.stream().toList();
    }

    private static List<Annotation> column(DeclaredComponent component) {
        ColumnSettings said = component.settings();
        boolean named = !component.columnName().equals(SnakeCase.of(component.name()));
        Annotation column = new Annotation(Column.class)
                .text("name", named ? component.columnName() : "")
                .text("type", said.type())
                .number("length", said.length(), -1)
                .number("precision", said.precision(), -1)
                .number("scale", said.scale(), -1)
                .flag("unique", said.unique(), false)
                .flag("index", said.index(), false)
                .text("defaultSql", said.defaultSql())
                .text("check", said.check())
                .text("collation", said.collation())
                .flag("insertable", said.insertable(), true)
                .flag("updatable", said.updatable(), true)
                .flag("sensitive", said.sensitive(), false)
                .text("renamedFrom", said.renamedFrom())
                .text("comment", said.comment());
        return column.isEmpty() ? List.of() : List.of(column);
    }

    private static Annotation onDialect(ColumnSettings.DialectSettings special) {
        return new Annotation(OnDialect.class)
                .value("value", StringLiteral.of(special.dialect()))
                .text("type", special.type())
                .text("defaultSql", special.defaultSql())
                .text("check", special.check())
                .text("collation", special.collation());
    }

    private static Annotation references(DeclaredComponent.Reference reference) {
        Annotation annotation = new Annotation(References.class)
                .value("value", CodeBlock.of("$T.class", reference.target()))
                .text("column", reference.column());
        action(annotation, "onDelete", reference.onDelete().name());
        action(annotation, "onUpdate", reference.onUpdate().name());
        return annotation.flag("index", reference.index(), true);
    }

    private static void action(Annotation annotation, String attribute, String action) {
        if (!action.equals(ReferenceAction.NO_ACTION.name())) {
            annotation.value(attribute, CodeBlock.of("$T.$L", ReferenceAction.class, action));
        }
    }
}
