package io.doctable.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Optionality;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.plan.ColumnPlan;
import java.util.Objects;
import java.util.Optional;

/** Writes the code that writes, reads, normalises or fills the value of one column. */
public final class ColumnCode {
    private final CodeBlock owner;

    private ColumnCode(CodeBlock owner) {
        this.owner = owner;
    }

    /** Code that stands in the descriptor itself. */
    public static ColumnCode inDescriptor() {
        return new ColumnCode(CodeBlock.of(""));
    }

    /** Code that stands in another class. */
    public static ColumnCode outside(ClassName descriptor) {
        return new ColumnCode(CodeBlock.of("$T.", descriptor));
    }

    /** The column's constant. */
    public CodeBlock constant(ColumnPlan column) {
        return CodeBlock.of("$L$L", owner, column.constant());
    }

    /** The statement that writes a component's value to {@code out}. */
    public CodeBlock write(ColumnPlan column, CodeBlock value) {
        return column.wire().isEmpty()
                ? writeOrNull(column, unwrapped(column, value))
                : CodeBlock.of("out.set$L($L)", column.wire(), value);
    }

    /** The statement that writes a method's parameter, which is never null, to a writer. */
    public CodeBlock writeGiven(ColumnPlan column, String writer, String parameter) {
        if (!column.wire().isEmpty()) {
            return CodeBlock.of("$L.set$L($L)", writer, column.wire(), parameter);
        }
        // The column alone would take null as SQL NULL, which equals nothing.
        String refusal =
                parameter + " is null, but NULL equals no value: search with " + column.constant() + ".isNull()";
        CodeBlock value = column.model().columnNullable() && !column.type().isPrimitive()
                ? CodeBlock.of("$T.requireNonNull($L, $L)", Objects.class, parameter, StringLiteral.of(refusal))
                : CodeBlock.of("$L", parameter);
        return CodeBlock.of("$L.write($L, $L)", constant(column), writer, value);
    }

    /** The statement that writes a value that may be null to {@code out}. */
    CodeBlock writeOrNull(ColumnPlan column, CodeBlock value) {
        return CodeBlock.of("$L.write(out, $L)", constant(column), value);
    }

    /** The expression that reads a component's value. */
    public CodeBlock read(ColumnPlan column, String reader) {
        if (!column.wire().isEmpty()) {
            return CodeBlock.of("$L.get$L()", reader, column.wire());
        }
        return column.model().nullable()
                ? wrapped(column, readOrNull(column, reader))
                : CodeBlock.of("$L.read($L)", constant(column), reader);
    }

    /** The expression that reads a value that may be null. */
    public CodeBlock readOrNull(ColumnPlan column, String reader) {
        return CodeBlock.of("$L.readOrNull($L)", constant(column), reader);
    }

    /** The expression of a component's value as it comes back when it was stored; the value itself if nothing changes. */
    public CodeBlock normalized(ColumnPlan column, CodeBlock value) {
        if (!column.isNormalized()) {
            return value;
        }
        if (column.model().optionality() == Optionality.OPTIONAL) {
            return CodeBlock.of("$L.map($L::normalize)", value, constant(column));
        }
        return column.model().nullable()
                ? wrapped(column, normalizedOrNull(column, unwrapped(column, value)))
                : CodeBlock.of("$L.normalize($L)", constant(column), value);
    }

    /** The expression of a value that may be null as it comes back when it was stored. */
    public CodeBlock normalizedOrNull(ColumnPlan column, CodeBlock value) {
        return column.isNormalized() ? CodeBlock.of("$L.normalizeOrNull($L)", constant(column), value) : value;
    }

    /** The expression that turns a value that may be null into the component's: an {@code Optional} or itself. */
    CodeBlock wrapped(ColumnPlan column, CodeBlock value) {
        return switch (column.model().optionality()) {
            case NONE -> value;
            case OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
            case OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> CodeBlock.of("$Loptional($L)", owner, value);
        };
    }

    /** The expression that turns a component's value into one that may be null. */
    static CodeBlock unwrapped(ColumnPlan column, CodeBlock value) {
        return switch (column.model().optionality()) {
            case NONE -> value;
            case OPTIONAL -> CodeBlock.of("$L.orElse(null)", value);
            case OPTIONAL_INT -> presentOrNull(value, "getAsInt");
            case OPTIONAL_LONG -> presentOrNull(value, "getAsLong");
            case OPTIONAL_DOUBLE -> presentOrNull(value, "getAsDouble");
        };
    }

    private static CodeBlock presentOrNull(CodeBlock value, String getter) {
        return CodeBlock.of("$L.isPresent() ? $L.$L() : null", value, value, getter);
    }

    /** The expression of what {@code stamp}, or the first version, gives to a component that is not the caller's. */
    public CodeBlock filled(ColumnPlan column) {
        TypeModel type = column.model().type();
        CodeBlock value = type.stored().map(stored -> filled(column, stored)).orElse(CodeBlock.of("null"));
        return type instanceof TypeModel.ValueRecord ? CodeBlock.of("new $T($L)", type.javaType(), value) : value;
    }

    private CodeBlock filled(ColumnPlan column, ScalarType stored) {
        return switch (column.model().filling()) {
            case UUID7 -> CodeBlock.of("stamp.uuid()");
            case VERSION -> CodeBlock.of(stored == ScalarType.LONG ? "1L" : "1");
            case CREATED_AT, UPDATED_AT ->
                CodeBlock.of(
                        "stamp.$L($L)",
                        clockMethod(stored),
                        column.model().zone().equals(ColumnModel.UTC) ? "" : constant(column));
            case GIVEN, IDENTITY -> CodeBlock.of("null");
        };
    }

    private static String clockMethod(ScalarType stored) {
        return switch (stored) {
            case OFFSET_DATE_TIME -> "offsetDateTime";
            case LOCAL_DATE_TIME -> "localDateTime";
            default -> "instant";
        };
    }
}
