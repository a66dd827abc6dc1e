package io.doctable.processor.code;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Begins methods that implement one of the runtime's or of {@code Object}. */
public final class Overriding {
    private Overriding() {}

    /** A public method with {@code @Override}. */
    public static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
