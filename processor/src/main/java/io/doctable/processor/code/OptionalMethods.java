package io.doctable.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.plan.RecordPlan;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the methods {@code optional} of a descriptor, which wrap a number that may be null. */
public final class OptionalMethods {
    private OptionalMethods() {}

    /** One method for each of {@code OptionalInt}, {@code OptionalLong} and {@code OptionalDouble} that the record uses. */
    public static List<MethodSpec> of(RecordPlan plan) {
        return plan.columns().stream()
                .map(column -> column.model().optionality())
                .distinct()
                .flatMap(optionality -> switch (optionality) {
                    case NONE, OPTIONAL -> Stream.<MethodSpec>empty();
                    case OPTIONAL_INT -> Stream.of(optional(ClassName.get(OptionalInt.class), TypeName.INT));
                    case OPTIONAL_LONG -> Stream.of(optional(ClassName.get(OptionalLong.class), TypeName.LONG));
                    case OPTIONAL_DOUBLE -> Stream.of(optional(ClassName.get(OptionalDouble.class), TypeName.DOUBLE));
                })
                .toList();
    }

    private static MethodSpec optional(ClassName type, TypeName value) {
        return MethodSpec.methodBuilder("optional")
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(value.box(), "value")
                .addCode("return value == null ? $T.empty() : $T.of(value);\n", type, type)
                .build();
    }
}
