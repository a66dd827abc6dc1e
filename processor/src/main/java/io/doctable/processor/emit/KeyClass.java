package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.ValueMethods;
import io.doctable.processor.code.ValueMethods.Shown;
import io.doctable.processor.code.Visibility;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.KeyPlan;
import io.doctable.processor.plan.Names;
import io.doctable.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code XKey}: a primary key of several columns. It has the members of a record and is a class, because javac 17
 * fails on a generated record whose class file of an earlier compilation is on the class path.
 */
final class KeyClass {
    private final RecordPlan plan;
    private final ClassName type;
    private final List<Part> parts = new ArrayList<>();

    /** A column of the key, and the variable that holds its value. */
    private record Part(ColumnPlan column, String variable) {}

    private KeyClass(RecordPlan plan, KeyPlan key) {
        this.plan = plan;
        this.type = plan.types().key();
        Names variables = Names.variables();
        key.columns().forEach(column -> parts.add(new Part(column, variables.claim(column.local()))));
    }

    static TypeSpec.Builder of(RecordPlan plan, KeyPlan key) {
        return new KeyClass(plan, key).define();
    }

    private TypeSpec.Builder define() {
        return TypeSpec.classBuilder(type)
                .addJavadoc("The primary key of a {@link $T}. Immutable.\n", plan.record())
                .addModifiers(Visibility.of(plan.model().isPublic()))
                .addModifiers(Modifier.FINAL)
                .addFields(fields())
                .addMethod(constructor())
                .addMethods(parts.stream().map(KeyClass::accessor).toList())
                .addMethods(new ValueMethods(
                                type, parts.stream().map(KeyClass::value).toList())
                        .all());
    }

    private List<FieldSpec> fields() {
        return parts.stream()
                .map(part -> FieldSpec.builder(part.column().type(), part.variable())
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Creates a key with these values.\n")
                .addModifiers(Modifier.PUBLIC);
        for (FieldSpec field : fields()) {
            constructor.addParameter(field.type(), field.name()).addCode("this.$L = $L;\n", field.name(), field.name());
        }
        return constructor.build();
    }

    private static MethodSpec accessor(Part part) {
        return MethodSpec.methodBuilder(part.column().local())
                .addJavadoc("The {@code $L}.\n", part.column().model().component())
                .addModifiers(Modifier.PUBLIC)
                .returns(part.column().type())
                .addCode("return $L;\n", part.variable())
                .build();
    }

    private static ValueMethods.Value value(Part part) {
        String name = part.column().local();
        Shown shown = part.column().model().settings().sensitive()
                ? Shown.masked(name)
                : new Shown(name, CodeBlock.of("$L", part.variable()));
        return new ValueMethods.Value(part.variable(), part.column().type(), Optional.of(shown));
    }
}
