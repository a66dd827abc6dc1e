package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.ColumnCode;
import io.doctable.processor.code.Overriding;
import io.doctable.processor.code.RowReading;
import io.doctable.processor.code.RowRemaking;
import io.doctable.processor.code.RowValues;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the nested class of a descriptor that implements {@code RowMapping}: how rows are read and written. */
final class RowMappingClass {
    private final RecordPlan plan;
    private final ClassName record;
    private final ColumnCode code = ColumnCode.inDescriptor();

    RowMappingClass(RecordPlan plan) {
        this.plan = plan;
        this.record = plan.record();
    }

    /** The constant that holds the mapping. */
    static FieldSpec constant(RecordPlan plan) {
        return FieldSpec.builder(type(plan), plan.rows())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $L()", name(plan))
                .build();
    }

    private static ParameterizedTypeName type(RecordPlan plan) {
        return ParameterizedTypeName.get(RuntimeNames.ROW_MAPPING, plan.record());
    }

    /** No type of the user's is likely to be called so. */
    private static String name(RecordPlan plan) {
        return GeneratedName.flat(plan.record()) + "Rows";
    }

    TypeSpec define() {
        return TypeSpec.classBuilder(name(plan))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(type(plan))
                .addMethods(methods())
                .build();
    }

    /** All methods, those for reading first. */
    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>(RowReading.methods(plan, read()));
        methods.add(write());
        if (plan.columns().stream().anyMatch(ColumnPlan::isNormalized)) {
            methods.add(normalize());
        }
        methods.add(writeUpdate());
        if (plan.columns().stream().anyMatch(RowMappingClass::changesOnUpdate)) {
            methods.add(updated());
        }
        version().map(this::versionOf).ifPresent(methods::add);
        return methods;
    }

    private MethodSpec.Builder read() {
        return Overriding.method("read", record)
                .addParameter(RuntimeNames.ROW_READER, "in")
                .addException(RuntimeNames.SQL_EXCEPTION);
    }

    private MethodSpec write() {
        return Overriding.method("write", TypeName.VOID)
                .addParameter(RuntimeNames.ROW_WRITER, "out")
                .addParameter(record, "row")
                .addException(RuntimeNames.SQL_EXCEPTION)
                .addCode(writes(column -> true))
                .build();
    }

    private MethodSpec writeUpdate() {
        return Overriding.method("writeUpdate", TypeName.VOID)
                .addParameter(RuntimeNames.ROW_WRITER, "out")
                .addParameter(record, "row")
                .addParameter(RuntimeNames.STAMP, "stamp")
                .addException(RuntimeNames.SQL_EXCEPTION)
                .addCode(writes(ColumnPlan::updated, column -> column.model().filling() == Filling.UPDATED_AT))
                .build();
    }

    private CodeBlock writes(Predicate<ColumnPlan> wanted) {
        return writes(wanted, column -> false);
    }

    /** The statements that write the wanted columns, some of them filled and not taken from the row. */
    private CodeBlock writes(Predicate<ColumnPlan> wanted, Predicate<ColumnPlan> filled) {
        RowValues values = RowValues.ofRow(plan.components(), code, wanted.and(filled.negate()));
        CodeBlock.Builder body = CodeBlock.builder().add(values.declarations());
        plan.columns().stream().filter(wanted).forEach(column -> {
            CodeBlock write = filled.test(column) ? code.write(column, code.filled(column)) : values.write(column);
            body.add("$L;\n", write);
        });
        return body.build();
    }

    private MethodSpec normalize() {
        return Overriding.method("normalize", record)
                .addParameter(record, "row")
                .addCode("return $L;\n", normalizing().row(record, plan.components()))
                .build();
    }

    private RowRemaking normalizing() {
        return new RowRemaking(code::normalized);
    }

    private MethodSpec updated() {
        RowRemaking updating =
                new RowRemaking((column, value) -> switch (column.model().filling()) {
                    case VERSION -> CodeBlock.of("$L + 1", value);
                    case UPDATED_AT -> code.filled(column);
                    case GIVEN, IDENTITY, UUID7, CREATED_AT -> code.normalized(column, value);
                });
        return Overriding.method("updated", record)
                .addParameter(record, "row")
                .addParameter(RuntimeNames.STAMP, "stamp")
                .addCode("return $L;\n", updating.row(record, plan.components()))
                .build();
    }

    private static boolean changesOnUpdate(ColumnPlan column) {
        return column.model().filling() == Filling.VERSION || column.model().filling() == Filling.UPDATED_AT;
    }

    private Optional<ColumnPlan> version() {
        return plan.columns().stream()
                .filter(column -> column.model().filling() == Filling.VERSION)
                .findFirst();
    }

    private MethodSpec versionOf(ColumnPlan version) {
        return Overriding.method("version", TypeName.LONG)
                .addParameter(record, "row")
                .addCode("return row.$L();\n", version.local())
                .build();
    }
}
