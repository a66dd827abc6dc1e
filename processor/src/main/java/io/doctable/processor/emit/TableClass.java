package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.OptionalMethods;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.code.Visibility;
import io.doctable.processor.model.GeneratedName;
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
                .addJavadoc("Describes the table of {@link $T}: its columns and keys.\n", record)
                .addModifiers(Visibility.of(plan.model().isPublic()))
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.TABLE, record))
                .addField(schema(schema.initializer()))
                .addFields(columns.converters())
                .addFields(columns.constants())
                .addFields(keys.constants())
                .addField(RowMappingClass.constant(plan))
                .addField(InsertShapeClass.constant(plan))
                .addField(table())
                .addMethod(constructor())
                .addMethods(OptionalMethods.of(plan))
                .addMethods(keys.methods())
                .addMethods(schema.methods())
                .addType(new RowMappingClass(plan).define())
                .addType(InsertShapeClass.of(plan))
                .addType(shape());
    }

    private FieldSpec schema(CodeBlock initializer) {
        return FieldSpec.builder(RuntimeNames.TABLE_SCHEMA, plan.schema())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer)
                .build();
    }

    /** The end of the file: nothing that a reader of the table needs. */
    private TypeSpec shape() {
        return TypeSpec.interfaceBuilder(GeneratedName.flat(record) + "Shape")
                .addJavadoc("Describes the table for other compilations.\n")
                .addAnnotation(TableShapeAnnotation.of(plan.model().facts()))
                .addModifiers(Modifier.PRIVATE)
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
                        "super($L, $T.class, $L, $L, $T.of($L), $T.of($L));\n",
                        plan.schema(),
                        record,
                        plan.rows(),
                        plan.key().isPresent() ? "PRIMARY_KEY" : "null",
                        List.class,
                        constants(plan.uniques()),
                        List.class,
                        constants(plan.foreignKeys()))
                .build();
    }

    private static CodeBlock constants(List<ConstraintPlan> constraints) {
        Stream<CodeBlock> names = constraints.stream().map(constraint -> CodeBlock.of("$L", constraint.constant()));
        return names.collect(CodeBlock.joining(", "));
    }
}
