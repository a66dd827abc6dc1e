package io.doctable.processor.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Writes a public constant. */
public final class ConstantField {
    private ConstantField() {}

    /** Returns a constant with its Javadoc. */
    public static FieldSpec of(TypeName type, String name, CodeBlock javadoc, CodeBlock value) {
        return FieldSpec.builder(type, name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
