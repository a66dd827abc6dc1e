package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.code.ColumnTypes;
import io.doctable.processor.code.ConstantField;
import io.doctable.processor.code.Constants;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.code.StringLiteral;
import io.doctable.processor.model.ColumnKind;
import io.doctable.processor.model.SnakeCase;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.Names;
import io.doctable.processor.plan.RecordPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the column constants of a descriptor, and those of the converters that they use. */
final class ColumnFields {
    private final RecordPlan plan;
    private final Map<ClassName, String> converters = new LinkedHashMap<>();
    private final ColumnTypes columnTypes;

    ColumnFields(RecordPlan plan) {
        this.plan = plan;
        Names names = new Names(Constants.of(plan));
        for (ColumnPlan column : plan.columns()) {
            if (column.model().type() instanceof TypeModel.Converted converted) {
                converters.computeIfAbsent(converted.converter(), type -> names.claim(constant(type)));
            }
        }
        this.columnTypes = new ColumnTypes(converters, Constants.of(plan));
    }

    private static String constant(ClassName type) {
        return SnakeCase.of(type.simpleName()).toUpperCase(Locale.ROOT);
    }

    /** The private constants that hold the converters. */
    List<FieldSpec> converters() {
        return converters.entrySet().stream()
                .map(converter -> FieldSpec.builder(converter.getKey(), converter.getValue())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", converter.getKey())
                        .build())
                .toList();
    }

    /** The column constants, in the table's order. */
    List<FieldSpec> constants() {
        return plan.columns().stream().map(this::constant).toList();
    }

    /** Private constants of the columns that reading needs: those whose values do not come directly from the reader. */
    List<FieldSpec> forReading() {
        return plan.columns().stream()
                .filter(column -> column.wire().isEmpty())
                .map(column -> FieldSpec.builder(type(column), column.constant())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(value(column))
                        .build())
                .toList();
    }

    private FieldSpec constant(ColumnPlan column) {
        return ConstantField.of(
                type(column),
                column.constant(),
                CodeBlock.of(
                        "The column of the component {@code $L}.\n",
                        column.model().component()),
                value(column));
    }

    private CodeBlock value(ColumnPlan column) {
        ColumnKind kind = kind(column.model().type());
        return CodeBlock.of(
                "new $T<>($L, $L$L)",
                RuntimeNames.column(kind),
                plan.schema(),
                StringLiteral.of(column.model().name()),
                columnType(column, kind));
    }

    private static ColumnKind kind(TypeModel type) {
        return type instanceof TypeModel.Scalar scalar ? scalar.type().kind() : ColumnKind.VALUE;
    }

    private TypeName type(ColumnPlan column) {
        ColumnKind kind = kind(column.model().type());
        return saysType(kind)
                ? ParameterizedTypeName.get(RuntimeNames.column(kind), plan.record(), column.boxed())
                : ParameterizedTypeName.get(RuntimeNames.column(kind), plan.record());
    }

    private CodeBlock columnType(ColumnPlan column, ColumnKind kind) {
        return saysType(kind)
                ? CodeBlock.of(
                        ", $L",
                        columnTypes.of(column.model().type(), column.model().settings()))
                : CodeBlock.of("");
    }

    /** Returns whether columns of that kind hold values of several types, so that each says which. */
    private static boolean saysType(ColumnKind kind) {
        return switch (kind) {
            case INT, LONG, DOUBLE, BOOLEAN, TEXT, DECIMAL -> false;
            case TIME, VALUE -> true;
        };
    }
}
