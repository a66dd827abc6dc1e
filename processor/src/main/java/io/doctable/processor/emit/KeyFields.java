package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.code.ColumnCode;
import io.doctable.processor.code.ColumnTypes;
import io.doctable.processor.code.ConstantField;
import io.doctable.processor.code.Constants;
import io.doctable.processor.code.RecordMaking;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.code.StringLiteral;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.ConstraintPlan;
import io.doctable.processor.plan.KeyPlan;
import io.doctable.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the constants of a descriptor's primary key, unique constraints, foreign keys and checks. */
final class KeyFields {
    private final RecordPlan plan;
    private final ClassName record;
    private final ColumnCode code = ColumnCode.inDescriptor();
    private final CodeBlock table;

    KeyFields(RecordPlan plan) {
        this.plan = plan;
        this.record = plan.record();
        this.table = StringLiteral.of(plan.model().table());
    }

    /** All constants: the primary key, the unique constraints, the foreign keys, the checks. */
    List<FieldSpec> constants() {
        List<FieldSpec> fields = new ArrayList<>();
        plan.key().map(this::primaryKey).ifPresent(fields::add);
        plan.uniques().forEach(unique -> fields.add(unique(unique)));
        plan.foreignKeys().forEach(key -> fields.add(foreignKey(key)));
        plan.checks().forEach(check -> fields.add(check(check)));
        return fields;
    }

    private FieldSpec primaryKey(KeyPlan key) {
        List<CodeBlock> arguments = new ArrayList<>(List.of(table, StringLiteral.of(key.name())));
        if (key.isComposite()) {
            arguments.add(CodeBlock.of("$T::writeKey", plan.types().table()));
            arguments.add(readSeveral(key));
        } else {
            arguments.add(CodeBlock.of("$L::write", constant(key.columns().get(0))));
            arguments.add(readOne(key.columns().get(0)));
        }
        key.columns().forEach(column -> arguments.add(constant(column)));
        return ConstantField.of(
                ParameterizedTypeName.get(
                        RuntimeNames.PRIMARY_KEY, record, key.type().box()),
                "PRIMARY_KEY",
                CodeBlock.of("The primary key: $L.\n", components(key.columns())),
                RecordMaking.call(CodeBlock.of("new $T<>", RuntimeNames.PRIMARY_KEY), arguments));
    }

    /** The method that writes a key of several columns; none for other keys. */
    List<MethodSpec> methods() {
        return plan.key().filter(KeyPlan::isComposite).map(this::writeKey).stream()
                .toList();
    }

    private MethodSpec writeKey(KeyPlan key) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeKey")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeNames.ROW_WRITER, "out")
                .addParameter(key.type(), "key")
                .addException(RuntimeNames.SQL_EXCEPTION);
        for (ColumnPlan column : key.columns()) {
            method.addCode("$L;\n", code.write(column, CodeBlock.of("key.$L()", column.local())));
        }
        return method.build();
    }

    private CodeBlock readSeveral(KeyPlan key) {
        return CodeBlock.of(
                "row -> $L", RecordMaking.of(key.type(), key.columns().stream().map(KeyFields::value)));
    }

    private CodeBlock readOne(ColumnPlan column) {
        return column.model().path().size() == 1
                ? new ColumnTypes(Map.of(), Constants.of(plan))
                        .accessor(record, column.model().path().get(0))
                : CodeBlock.of("row -> $L", value(column));
    }

    private static CodeBlock value(ColumnPlan column) {
        return CodeBlock.of("row.$L()", String.join("().", column.model().path()));
    }

    private FieldSpec unique(ConstraintPlan unique) {
        return ConstantField.of(
                ParameterizedTypeName.get(RuntimeNames.UNIQUE_KEY, record),
                unique.constant(),
                CodeBlock.of("The unique constraint over $L.\n", components(unique.columns())),
                CodeBlock.of(
                        "new $T<>($L, $L, $L)",
                        RuntimeNames.UNIQUE_KEY,
                        table,
                        StringLiteral.of(unique.name()),
                        constants(unique.columns())));
    }

    private FieldSpec foreignKey(ConstraintPlan key) {
        TypeName target = key.target().map(ConstraintPlan.Target::record).orElse(ClassName.OBJECT);
        CodeBlock supplier = key.target()
                .map(found -> CodeBlock.of("() -> $T.TABLE", found.descriptor()))
                .orElse(CodeBlock.of("null"));
        return ConstantField.of(
                ParameterizedTypeName.get(RuntimeNames.FOREIGN_KEY, record, target),
                key.constant(),
                CodeBlock.of("The foreign key of $L to {@link $T}.\n", components(key.columns()), target),
                CodeBlock.of(
                        "new $T<>($L, $L, $L, $L)",
                        RuntimeNames.FOREIGN_KEY,
                        table,
                        StringLiteral.of(key.name()),
                        supplier,
                        constants(key.columns())));
    }

    private FieldSpec check(ConstraintPlan check) {
        return ConstantField.of(
                ParameterizedTypeName.get(RuntimeNames.CHECK_CONSTRAINT, record),
                check.constant(),
                checkJavadoc(check.name()),
                CodeBlock.of("new $T<>($L, $L)", RuntimeNames.CHECK_CONSTRAINT, table, StringLiteral.of(check.name())));
    }

    /** A name with other characters could end the comment, or the line. */
    private static CodeBlock checkJavadoc(String name) {
        return name.matches("[A-Za-z0-9_]+")
                ? CodeBlock.of("The check constraint {@code $L}.\n", name)
                : CodeBlock.of("A check constraint.\n");
    }

    private static String components(List<ColumnPlan> columns) {
        return columns.stream()
                .map(column -> "{@code " + column.model().component() + "}")
                .collect(Collectors.joining(", "));
    }

    private CodeBlock constants(List<ColumnPlan> columns) {
        return columns.stream().map(this::constant).collect(CodeBlock.joining(", "));
    }

    private CodeBlock constant(ColumnPlan column) {
        return code.constant(column);
    }
}
