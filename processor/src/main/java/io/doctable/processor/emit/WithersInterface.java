package io.doctable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.RecordMaking;
import io.doctable.processor.code.Visibility;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.MemberName;
import io.doctable.processor.plan.ComponentPlan;
import io.doctable.processor.plan.Names;
import io.doctable.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code XWith}: an interface that a record implements for methods that return it with another value. They share
 * one private method that calls the constructor, so the text grows linearly with the components.
 */
final class WithersInterface {
    private final RecordPlan plan;
    private final ClassName record;
    private final List<ComponentPlan> components;

    private WithersInterface(RecordPlan plan) {
        this.plan = plan;
        this.record = plan.record();
        this.components = plan.components();
    }

    static TypeSpec.Builder of(RecordPlan plan) {
        return new WithersInterface(plan).define();
    }

    private TypeSpec.Builder define() {
        List<MethodSpec> withers = withers();
        return TypeSpec.interfaceBuilder(plan.types().withers())
                .addJavadoc("Methods that return a {@link $T} with another value; the record implements it.\n", record)
                .addModifiers(Visibility.of(plan.model().isPublic()))
                .addMethods(components.stream().map(WithersInterface::accessor).toList())
                .addMethods(withers)
                .addMethods(withers.isEmpty() ? List.of() : List.of(with()));
    }

    private static MethodSpec accessor(ComponentPlan component) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("Returns the value of {@code $L}.\n", component.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(component.javaType())
                .build();
    }

    private List<MethodSpec> withers() {
        Names names = new Names(List.of());
        List<MethodSpec> withers = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            if (isChanged(components.get(i))) {
                withers.add(wither(
                        components.get(i),
                        i,
                        names.claim(MemberName.wither(components.get(i).name()))));
            }
        }
        return withers;
    }

    /** Returns whether there is a method for the component: not for keys, nor for what the runtime fills. */
    private static boolean isChanged(ComponentPlan component) {
        return component
                .columns()
                .noneMatch(column -> column.key() || column.model().filling() != Filling.GIVEN);
    }

    private MethodSpec wither(ComponentPlan component, int index, String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Returns this row with another value of {@code $L}.\n", component.name())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addParameter(component.javaType(), component.name())
                .returns(record)
                .addCode("return with($L, $L);\n", index, component.name())
                .build();
    }

    private MethodSpec with() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("with");
        if (components.stream().anyMatch(each -> isChanged(each) && each.javaType() instanceof ParameterizedTypeName)) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        return method.addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "changed")
                .addParameter(Object.class, "value")
                .returns(record)
                .addCode(
                        "return $L;\n",
                        RecordMaking.of(
                                record, IntStream.range(0, components.size()).mapToObj(this::value)))
                .build();
    }

    private CodeBlock value(int index) {
        ComponentPlan component = components.get(index);
        CodeBlock own = CodeBlock.of("$L()", component.name());
        if (!isChanged(component)) {
            return own;
        }
        TypeName type = component.javaType();
        CodeBlock given = type.equals(ClassName.OBJECT) ? CodeBlock.of("value") : CodeBlock.of("($T) value", type);
        return CodeBlock.of("changed == $L ? $L : $L", index, given, own);
    }
}
