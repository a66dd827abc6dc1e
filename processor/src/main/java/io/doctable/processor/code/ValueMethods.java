package io.doctable.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.plan.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes {@code equals}, {@code hashCode} and {@code toString} of an immutable class that is equal by its values. */
public final class ValueMethods {
    private final ClassName type;
    private final List<Value> values;
    private final Names names;

    /**
     * A field of the class.
     *
     * @param variable the field's name
     * @param type its type
     * @param shown what {@code toString} shows of it; empty for nothing
     */
    public record Value(String variable, TypeName type, Optional<Shown> shown) {}

    /**
     * What {@code toString} shows of a value.
     *
     * @param name the name before it
     * @param text the expression of its text
     */
    public record Shown(String name, CodeBlock text) {
        /** What is shown of a sensitive value. */
        public static Shown masked(String name) {
            return new Shown(name, StringLiteral.of("***"));
        }
    }

    public ValueMethods(ClassName type, List<Value> values) {
        this.type = type;
        this.values = values;
        this.names = new Names(values.stream().map(Value::variable).toList());
    }

    /** Returns {@code equals}, {@code hashCode} and {@code toString}. */
    public List<MethodSpec> all() {
        return List.of(equalsMethod(), hashCodeMethod(), toStringMethod());
    }

    private MethodSpec equalsMethod() {
        String other = names.claim("other");
        String that = names.claim("that");
        CodeBlock instance = CodeBlock.of("$L instanceof $T", other, type);
        CodeBlock all = Stream.concat(
                        Stream.of(CodeBlock.of("$L $L", instance, that)),
                        values.stream().map(value -> equal(value, that)))
                .collect(CodeBlock.joining("\n&& "));
        return Overriding.method("equals", TypeName.BOOLEAN)
                .addParameter(Object.class, other)
                .addCode("return $>$>$L$<$<;\n", values.isEmpty() ? instance : all)
                .build();
    }

    private static CodeBlock equal(Value value, String that) {
        TypeName type = value.type();
        String name = value.variable();
        if (type.equals(TypeName.FLOAT) || type.equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$T.compare($L, $L.$L) == 0", type.box(), name, that, name);
        }
        if (type.isPrimitive()) {
            return CodeBlock.of("$L == $L.$L", name, that, name);
        }
        return CodeBlock.of("$T.equals($L, $L.$L)", isArray(type) ? Arrays.class : Objects.class, name, that, name);
    }

    private MethodSpec hashCodeMethod() {
        List<CodeBlock> hashed = values.stream()
                .map(value -> isArray(value.type())
                        ? CodeBlock.of("$T.hashCode($L)", Arrays.class, value.variable())
                        : CodeBlock.of("$L", value.variable()))
                .toList();
        return Overriding.method("hashCode", TypeName.INT)
                .addCode("return $L;\n", RecordMaking.call(CodeBlock.of("$T.hash", Objects.class), hashed))
                .build();
    }

    private MethodSpec toStringMethod() {
        CodeBlock.Builder text = CodeBlock.builder().add("$L", StringLiteral.of(type.simpleName() + "["));
        String separator = "";
        for (Shown shown :
                values.stream().flatMap(value -> value.shown().stream()).toList()) {
            text.add("\n+ $L + $L", StringLiteral.of(separator + shown.name() + "="), shown.text());
            separator = ", ";
        }
        return Overriding.method("toString", ClassName.get(String.class))
                .addCode("return $>$>$L\n+ $L$<$<;\n", text.build(), StringLiteral.of("]"))
                .build();
    }

    /** The expression of a variable's value as a text, of an array by its elements. */
    static CodeBlock text(String variable, TypeName type) {
        return isArray(type) ? CodeBlock.of("$T.toString($L)", Arrays.class, variable) : CodeBlock.of("$L", variable);
    }

    /** Returns whether values of the type are compared by what they hold and not by {@code equals}. */
    private static boolean isArray(TypeName type) {
        return type instanceof ArrayTypeName;
    }
}
