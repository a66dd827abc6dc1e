package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.plan.Names;
import io.doctable.processor.plan.NewRowPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes {@code equals}, {@code hashCode} and {@code toString} of a {@code NewX}. */
final class NewRowIdentity {
    private final ClassName type;
    private final NewRowPlan newRow;
    private final Names names;

    NewRowIdentity(ClassName type, NewRowPlan newRow) {
        this.type = type;
        this.newRow = newRow;
        this.names =
                new Names(newRow.values().stream().map(NewRowPlan.Value::name).toList());
    }

    List<MethodSpec> methods() {
        return List.of(equalsMethod(), hashCodeMethod(), toStringMethod());
    }

    private MethodSpec equalsMethod() {
        String other = names.claim("other");
        String that = names.claim("that");
        Stream<CodeBlock> values = newRow.values().stream().map(value -> equal(value.fieldType(), value.name(), that));
        Stream<CodeBlock> mask = newRow.defaulted() == 0
                ? Stream.of()
                : Stream.of(CodeBlock.of("$L == $L.$L", newRow.unset(), that, newRow.unset()));
        CodeBlock all = Stream.of(Stream.of(CodeBlock.of("$L instanceof $T $L", other, type, that)), values, mask)
                .flatMap(part -> part)
                .collect(CodeBlock.joining("\n&& "));
        return Overriding.method("equals", TypeName.BOOLEAN)
                .addParameter(Object.class, other)
                .addCode("return $>$>$L$<$<;\n", newRow.values().isEmpty() ? instance(other) : all)
                .build();
    }

    private CodeBlock instance(String other) {
        return CodeBlock.of("$L instanceof $T", other, type);
    }

    private static CodeBlock equal(TypeName type, String name, String that) {
        if (type.equals(TypeName.FLOAT) || type.equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$T.compare($L, $L.$L) == 0", type.box(), name, that, name);
        }
        if (type.isPrimitive()) {
            return CodeBlock.of("$L == $L.$L", name, that, name);
        }
        Class<?> comparer = NewRowClass.isArray(type) ? Arrays.class : Objects.class;
        return CodeBlock.of("$T.equals($L, $L.$L)", comparer, name, that, name);
    }

    private MethodSpec hashCodeMethod() {
        Stream<CodeBlock> values = newRow.values().stream()
                .map(value -> NewRowClass.isArray(value.fieldType())
                        ? CodeBlock.of("$T.hashCode($L)", Arrays.class, value.name())
                        : CodeBlock.of("$L", value.name()));
        Stream<CodeBlock> mask = newRow.defaulted() == 0 ? Stream.of() : Stream.of(CodeBlock.of("$L", newRow.unset()));
        CodeBlock hash = RecordMaking.call(
                CodeBlock.of("$T.hash", Objects.class),
                Stream.concat(values, mask).toList());
        return Overriding.method("hashCode", TypeName.INT)
                .addCode("return $L;\n", hash)
                .build();
    }

    private MethodSpec toStringMethod() {
        CodeBlock.Builder text = CodeBlock.builder().add("$L", StringLiteral.of(type.simpleName() + "["));
        String separator = "";
        for (NewRowPlan.Value value : newRow.values()) {
            text.add("\n+ $L + $L", StringLiteral.of(separator + value.name() + "="), shown(value));
            separator = ", ";
        }
        return Overriding.method("toString", ClassName.get(String.class))
                .addCode("return $>$>$L\n+ $L$<$<;\n", text.build(), StringLiteral.of("]"))
                .build();
    }

    private CodeBlock shown(NewRowPlan.Value value) {
        if (value.component()
                .columns()
                .anyMatch(column -> column.model().settings().sensitive())) {
            return StringLiteral.of("***");
        }
        CodeBlock text = NewRowClass.isArray(value.fieldType())
                ? CodeBlock.of("$T.toString($L)", Arrays.class, value.name())
                : CodeBlock.of("$L", value.name());
        return value.mask() == 0
                ? text
                : CodeBlock.of(
                        "(($L & $L) == 0 ? $L : $L)",
                        newRow.unset(),
                        NewRowClass.literal(value.mask()),
                        text,
                        StringLiteral.of("default"));
    }
}
