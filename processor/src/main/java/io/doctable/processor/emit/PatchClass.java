package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.ColumnCode;
import io.doctable.processor.code.RowValues;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.code.Visibility;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.PatchPlan;
import io.doctable.processor.plan.RecordPlan;
import javax.lang.model.element.Modifier;

/** Writes {@code XPatch}: new values for some columns of a row. */
final class PatchClass {
    private final RecordPlan plan;
    private final PatchPlan patch;
    private final ClassName type;
    private final ColumnCode code;

    private PatchClass(RecordPlan plan, PatchPlan patch) {
        this.plan = plan;
        this.patch = patch;
        this.type = plan.types().patch();
        this.code = ColumnCode.outside(plan.types().table());
    }

    static TypeSpec.Builder of(RecordPlan plan, PatchPlan patch) {
        return new PatchClass(plan, patch).define();
    }

    private TypeSpec.Builder define() {
        return TypeSpec.classBuilder(type)
                .addJavadoc("New values for some columns of a {@link $T}; the others stay. Immutable.\n", plan.record())
                .addModifiers(Visibility.of(plan.model().isPublic()))
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.PATCH, plan.record(), type))
                .addMethod(constructor())
                .addMethod(factory())
                .addMethods(patch.version().stream().map(this::expect).toList())
                .addMethods(patch.values().stream().map(this::setter).toList());
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addCode("super($T.TABLE);\n", plan.types().table())
                .build();
    }

    private MethodSpec factory() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Creates a patch that sets nothing yet.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addCode("return new $T();\n", type)
                .build();
    }

    private MethodSpec expect(TypeName version) {
        return MethodSpec.methodBuilder("expect")
                .addJavadoc("Only changes a row with this version (optimistic locking).\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(version, "version")
                .returns(type)
                .addCode("return expecting(version);\n")
                .build();
    }

    private MethodSpec setter(PatchPlan.Value value) {
        RowValues values = RowValues.ofComponent(value.component(), value.variable(), code, ColumnPlan::patched);
        CodeBlock calls = value.component()
                .columns()
                .filter(ColumnPlan::patched)
                .map(column -> CodeBlock.of("set($L, $L)", code.constant(column), values.patched(column)))
                .collect(CodeBlock.joining("."));
        return MethodSpec.methodBuilder(value.method())
                .addJavadoc("Sets {@code $L}.\n", value.component().name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(value.component().javaType(), value.variable())
                .returns(type)
                .addCode(values.declarations())
                .addCode("return $L;\n", calls)
                .build();
    }
}
