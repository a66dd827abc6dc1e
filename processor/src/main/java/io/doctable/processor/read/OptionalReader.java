package io.doctable.processor.read;

import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.Optionality;
import io.doctable.processor.problem.RecordRule;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Takes the value's type out of a component's {@code Optional}, and sees that a component is absent in one way only. */
final class OptionalReader {
    private final JavaTypes types;

    OptionalReader(JavaTypes types) {
        this.types = types;
    }

    /**
     * What a component holds.
     *
     * @param type the value's type
     * @param optionality what is around it
     */
    record Held(TypeMirror type, Optionality optionality) {}

    /** Returns what the component holds, or reports why that is unclear and returns empty. */
    Optional<Held> unwrap(Part part) {
        TypeMirror type = part.type();
        Site site = part.site();
        Held held = unwrap(type);
        if (held.type().getKind() == TypeKind.WILDCARD) {
            site.add(RecordRule.UNCLEAR_TYPE, TypeName.get(type).toString());
            return Optional.empty();
        }
        boolean wrapped = held.optionality() != Optionality.NONE;
        boolean nullable = part.declared().nullable();
        if (wrapped && (nullable || unwrap(held.type()).optionality() != Optionality.NONE)) {
            site.add(RecordRule.TWICE_OPTIONAL, (nullable ? "@Nullable " : "") + TypeName.get(type));
            return Optional.empty();
        }
        if (nullable && type.getKind().isPrimitive()) {
            site.add(
                    RecordRule.NULLABLE_PRIMITIVE,
                    JavaTypes.nameOf(type).toString(),
                    JavaTypes.nameOf(type).box().toString());
            return Optional.empty();
        }
        boolean nullablePrimitives = part.declared().nullableElements()
                && held.type() instanceof ArrayType array
                && array.getComponentType().getKind().isPrimitive();
        if (nullablePrimitives) {
            String element = JavaTypes.nameOf(((ArrayType) held.type()).getComponentType())
                    .toString();
            site.add(RecordRule.NULLABLE_PRIMITIVE, "an array of " + element, element + " @Nullable []");
            return Optional.empty();
        }
        return Optional.of(held);
    }

    private Held unwrap(TypeMirror type) {
        String name = JavaTypes.declaration(type)
                .map(element -> element.getQualifiedName().toString())
                .orElse("");
        return switch (name) {
            case "java.util.Optional" ->
                new Held(((DeclaredType) type).getTypeArguments().get(0), Optionality.OPTIONAL);
            case "java.util.OptionalInt" -> new Held(types.primitive(TypeKind.INT), Optionality.OPTIONAL_INT);
            case "java.util.OptionalLong" -> new Held(types.primitive(TypeKind.LONG), Optionality.OPTIONAL_LONG);
            case "java.util.OptionalDouble" -> new Held(types.primitive(TypeKind.DOUBLE), Optionality.OPTIONAL_DOUBLE);
            default -> new Held(type, Optionality.NONE);
        };
    }
}
