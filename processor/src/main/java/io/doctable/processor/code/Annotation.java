package io.doctable.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An annotation being written: only the attributes that differ from their default are said. */
public final class Annotation {
    private final Class<?> type;
    private final Map<String, CodeBlock> attributes = new LinkedHashMap<>();

    public Annotation(Class<?> type) {
        this.type = type;
    }

    /** Adds a text, unless it is empty. */
    public Annotation text(String attribute, String value) {
        return value.isEmpty() ? this : value(attribute, StringLiteral.constant(value));
    }

    /** Adds a truth value, unless it is the default. */
    public Annotation flag(String attribute, boolean value, boolean byDefault) {
        return value == byDefault ? this : value(attribute, CodeBlock.of("$L", value));
    }

    /** Adds a number, unless it is the default. */
    public Annotation number(String attribute, int value, int byDefault) {
        return value == byDefault ? this : value(attribute, CodeBlock.of("$L", value));
    }

    /** Adds texts, unless there are none. */
    public Annotation texts(String attribute, List<String> values) {
        return values.isEmpty() ? this : value(attribute, CodeBlock.of("{$L}", StringLiteral.all(values)));
    }

    /** Adds annotations, each on a line of its own, unless there are none; for annotations on types. */
    public Annotation lines(String attribute, List<Annotation> values) {
        if (values.isEmpty()) {
            return this;
        }
        // JavaPoet indents a lone value four times; the items stand one step in, the brace none.
        CodeBlock lines = values.stream().map(Annotation::inline).collect(CodeBlock.joining(",\n"));
        return value(attribute, CodeBlock.of("{$<\n$L$<\n}$>$>", lines));
    }

    /** Adds annotations, unless there are none; for annotations within others. */
    public Annotation annotations(String attribute, List<Annotation> values) {
        CodeBlock all = values.stream().map(Annotation::inline).collect(CodeBlock.joining(", "));
        return values.isEmpty() ? this : value(attribute, CodeBlock.of(values.size() == 1 ? "$L" : "{$L}", all));
    }

    /** Adds a value. */
    public Annotation value(String attribute, CodeBlock value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Returns whether it has no attributes. */
    public boolean isEmpty() {
        return attributes.isEmpty();
    }

    /** The annotation within another. */
    CodeBlock inline() {
        if (attributes.isEmpty()) {
            return CodeBlock.of("@$T", type);
        }
        CodeBlock said = attributes.entrySet().stream()
                .map(entry -> CodeBlock.of("$L = $L", entry.getKey(), entry.getValue()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("@$T($L)", type, said);
    }

    /** The annotation on a type. */
    public AnnotationSpec onType() {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(type);
        attributes.forEach((attribute, value) -> spec.addMember(attribute, value));
        return spec.build();
    }
}
