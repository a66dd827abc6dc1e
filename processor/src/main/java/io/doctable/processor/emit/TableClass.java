package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.plan.ConstraintPlan;
import io.doctable.processor.plan.GeneratedTypes;
import io.doctable.processor.plan.RecordPlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code XTable}: the descriptor of a record's table. */
final class TableClass {
    private final RecordPlan plan;
    private final ClassName record;
    private final GeneratedTypes types;

    private TableClass(RecordPlan plan) {
        this.plan = plan;
        this.record = plan.record();
        this.types = plan.types();
    }

    static TypeSpec.Builder of(RecordPlan plan) {
        return new TableClass(plan).define();
    }

    private TypeSpec.Builder define() {
        ColumnFields columns = new ColumnFields(plan);
        KeyFields keys = new KeyFields(plan);
        SchemaField schema = new SchemaField(plan.model());
        return TypeSpec.classBuilder(types.table())
                .addJavadoc(
                        "Describes the table of {@link $T}, its columns and keys, and reads and writes its rows.\n",
                        record)
                .addAnnotation(TableShapeAnnotation.of(plan.model().facts()))
                .addModifiers(Visibility.of(plan.model().isPublic()))
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.TABLE, record))
                .addField(schema(schema.initializer()))
                .addFields(columns.converters())
                .addFields(columns.constants())
                .addFields(keys.constants())
                .addField(InsertShapeClass.constant(plan))
                .addField(table())
                .addMethod(constructor())
                .addMethod(recordType())
                .addMethods(new RowMethods(plan).all())
                .addMethods(OptionalMethods.of(plan))
                .addMethods(keys.methods())
                .addMethods(schema.methods())
                .addType(InsertShapeClass.of(plan));
    }

    private FieldSpec schema(CodeBlock initializer) {
        return FieldSpec.builder(RuntimeNames.TABLE_SCHEMA, plan.schema())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer)
                .build();
    }

    private FieldSpec table() {
        return FieldSpec.builder(types.table(), "TABLE")
                .addJavadoc("The single instance of this table.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", types.table())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addCode(
                        "super($L,$W$L,$W$T.of($L),$W$T.of($L));\n",
                        plan.schema(),
                        plan.key().isPresent() ? "PRIMARY_KEY" : "null",
                        List.class,
                        constants(plan.uniques()),
                        List.class,
                        constants(plan.foreignKeys()))
                .build();
    }

    private static CodeBlock constants(List<ConstraintPlan> constraints) {
        Stream<CodeBlock> names = constraints.stream().map(constraint -> CodeBlock.of("$L", constraint.constant()));
        return names.collect(CodeBlock.joining(",$W"));
    }

    private MethodSpec recordType() {
        return Overriding.method("recordType", ParameterizedTypeName.get(ClassName.get(Class.class), record))
                .addCode("return $T.class;\n", record)
                .build();
    }
}
