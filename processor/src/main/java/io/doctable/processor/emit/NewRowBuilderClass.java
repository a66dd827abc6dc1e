package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.StringLiteral;
import io.doctable.processor.plan.Names;
import io.doctable.processor.plan.NewRowPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class {@code Builder} of a {@code NewX}: a row whose values are given one by one, by name. */
final class NewRowBuilderClass {
    private final ClassName type;
    private final NewRowPlan newRow;
    private final String factory;
    private final CodeBlock blank;

    private NewRowBuilderClass(ClassName type, NewRowPlan newRow, String factory, CodeBlock blank) {
        this.type = type;
        this.newRow = newRow;
        this.factory = factory;
        this.blank = blank;
    }

    static ClassName name(ClassName type) {
        return type.nestedClass("Builder");
    }

    /**
     * Returns the class.
     *
     * @param type the {@code NewX}
     * @param factory the method that makes a builder
     * @param blank the expression of a row without values
     */
    static TypeSpec of(ClassName type, NewRowPlan newRow, String factory, CodeBlock blank) {
        return new NewRowBuilderClass(type, newRow, factory, blank).define();
    }

    private TypeSpec define() {
        return TypeSpec.classBuilder(name(type))
                .addJavadoc("Takes the values of a row by name. Not thread-safe.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(missing())
                .addField(FieldSpec.builder(type, "row")
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                        .initializer(blank)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(newRow.values().stream().map(this::setter).toList())
                .addMethod(build())
                .build();
    }

    private FieldSpec missing() {
        List<String> names =
                newRow.required().stream().map(NewRowPlan.Value::name).toList();
        return FieldSpec.builder(ParameterizedTypeName.get(Set.class, String.class), "missing")
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>($T.of($L))", LinkedHashSet.class, List.class, StringLiteral.all(names))
                .build();
    }

    private MethodSpec setter(NewRowPlan.Value value) {
        Names names = new Names(List.of("row", "missing"));
        String variable = names.claim(value.variable());
        MethodSpec.Builder setter = MethodSpec.methodBuilder(value.name().equals("equals") ? "setEquals" : value.name())
                .addJavadoc("Sets {@code $L}.\n", value.name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(value.type(), variable)
                .returns(name(type))
                .addCode("row.$L = $L;\n", value.variable(), variable);
        if (value.required()) {
            setter.addCode("missing.remove($L);\n", StringLiteral.of(value.name()));
        }
        if (value.mask() != 0) {
            setter.addCode("row.set($L);\n", value.bit());
        }
        return setter.addCode("return this;\n").build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "Returns the row.\n\n@throws IllegalStateException if a value is missing that every row needs\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .beginControlFlow("if (!missing.isEmpty())")
                .addCode(
                        "throw new $T($L + missing);\n",
                        IllegalStateException.class,
                        StringLiteral.of(type.simpleName() + "." + factory + "() needs a value for each of "))
                .endControlFlow()
                .addCode("return row.clone();\n")
                .build();
    }
}
