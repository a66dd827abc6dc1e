package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.ConstantField;
import io.doctable.processor.code.OptionalMethods;
import io.doctable.processor.code.Overriding;
import io.doctable.processor.code.RowReading;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.code.Visibility;
import io.doctable.processor.plan.ProjectionPlan;
import io.doctable.processor.plan.RecordPlan;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code XProjection}: the columns of a query, and how its rows are read. */
final class ProjectionClass {
    private final RecordPlan rows;
    private final Optional<ClassName> of;
    private final ClassName record;
    private final ClassName type;

    private ProjectionClass(ProjectionPlan plan) {
        this.rows = plan.rows();
        this.of = plan.of();
        this.record = rows.record();
        this.type = rows.types().projection();
    }

    static TypeSpec.Builder of(ProjectionPlan plan) {
        return new ProjectionClass(plan).define();
    }

    private TypeSpec.Builder define() {
        ColumnFields columns = new ColumnFields(rows);
        SchemaField schema = new SchemaField(rows.model());
        return TypeSpec.classBuilder(type)
                .addJavadoc(javadoc())
                .addModifiers(Visibility.of(rows.model().isPublic()))
                .addModifiers(Modifier.FINAL)
                .superclass(superclass())
                .addField(FieldSpec.builder(RuntimeNames.TABLE_SCHEMA, rows.schema())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(schema.initializer())
                        .build())
                .addFields(columns.converters())
                .addFields(columns.forReading())
                .addField(ConstantField.of(
                        type,
                        "PROJECTION",
                        CodeBlock.of("The single instance of this projection.\n"),
                        CodeBlock.of("new $T()", type)))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addCode("super($T.class, $L);\n", record, rows.schema())
                        .build())
                .addMethods(RowReading.methods(rows, read()))
                .addMethods(OptionalMethods.of(rows))
                .addMethods(schema.methods());
    }

    private CodeBlock javadoc() {
        return of.map(table ->
                        CodeBlock.of("Reads some columns of the table of {@link $T} as {@link $T}.\n", table, record))
                .orElseGet(() -> CodeBlock.of("Reads the rows of raw SQL as {@link $T}.\n", record));
    }

    private ParameterizedTypeName superclass() {
        return of.map(table -> ParameterizedTypeName.get(RuntimeNames.TABLE_PROJECTION, table, record))
                .orElseGet(() -> ParameterizedTypeName.get(RuntimeNames.PROJECTION, record));
    }

    private MethodSpec.Builder read() {
        return Overriding.method("read", record)
                .addParameter(RuntimeNames.ROW_READER, "in")
                .addException(RuntimeNames.SQL_EXCEPTION);
    }
}
