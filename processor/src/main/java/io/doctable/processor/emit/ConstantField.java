package io.doctable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Writes a public constant: on one line where it fits, else with its value on the next. */
final class ConstantField {
    private static final int WIDTH = 100;
    private static final String MODIFIERS = "    public static final ";

    private ConstantField() {}

    static FieldSpec of(TypeName type, String name, CodeBlock javadoc, CodeBlock value) {
        int width = MODIFIERS.length() + Width.of(type) + Width.of(value) + name.length() + " = ;".length();
        return FieldSpec.builder(type, name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(width <= WIDTH ? value : CodeBlock.of("$>$>\n$L$<$<", value))
                .build();
    }
}
