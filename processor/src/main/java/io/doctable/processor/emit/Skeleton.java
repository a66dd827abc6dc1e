package io.doctable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.doctable.annotation.TableShape;
import javax.lang.model.element.Modifier;

/**
 * Builds the skeleton of a type of an invalid record: the members that other code may use, with bodies that throw. Such
 * code compiles, so javac reports the mistake itself and not its consequences.
 */
final class Skeleton {
    private static final String MESSAGE = "the record has an error that javac reported; fix it and compile again";

    private Skeleton() {}

    /** Returns the skeleton of a type. */
    static TypeSpec.Builder of(TypeSpec.Builder builder) {
        TypeSpec whole = builder.build();
        boolean isInterface = whole.kind() == TypeSpec.Kind.INTERFACE;
        TypeSpec.Builder type = isInterface
                ? TypeSpec.interfaceBuilder(whole.name())
                : TypeSpec.classBuilder(whole.name()).superclass(whole.superclass());
        type.addJavadoc(whole.javadoc())
                .addModifiers(whole.modifiers().toArray(Modifier[]::new))
                .alwaysQualify(whole.alwaysQualifiedNames().toArray(String[]::new));
        whole.annotations().stream().filter(Skeleton::stays).forEach(type::addAnnotation);
        whole.fieldSpecs().forEach(field -> type.addField(field(field)));
        whole.methodSpecs().stream()
                .filter(method -> method.isConstructor() || !method.modifiers().contains(Modifier.PRIVATE))
                .forEach(method -> type.addMethod(hasOwnBody(method) ? method(method) : method));
        whole.typeSpecs().stream()
                .filter(nested -> !nested.modifiers().contains(Modifier.PRIVATE))
                .forEach(nested -> type.addType(of(nested.toBuilder()).build()));
        boolean initialized = whole.fieldSpecs().stream().anyMatch(Skeleton::isInitialized);
        return initialized ? type.addMethod(broken()) : type;
    }

    private static boolean stays(AnnotationSpec annotation) {
        return !annotation.type().equals(ClassName.get(TableShape.class));
    }

    private static FieldSpec field(FieldSpec whole) {
        FieldSpec.Builder field = FieldSpec.builder(whole.type(), whole.name())
                .addJavadoc(whole.javadoc())
                .addModifiers(whole.modifiers().toArray(Modifier[]::new));
        return isInitialized(whole) ? field.initializer("broken()").build() : field.build();
    }

    private static boolean isInitialized(FieldSpec field) {
        return !field.initializer().isEmpty();
    }

    private static boolean hasOwnBody(MethodSpec method) {
        return !method.isConstructor() && !method.modifiers().contains(Modifier.ABSTRACT);
    }

    private static MethodSpec method(MethodSpec whole) {
        return MethodSpec.methodBuilder(whole.name())
                .addJavadoc(whole.javadoc())
                .addAnnotations(whole.annotations())
                .addModifiers(whole.modifiers())
                .returns(whole.returnType())
                .addParameters(whole.parameters())
                .varargs(whole.varargs())
                .addExceptions(whole.exceptions())
                .addCode(failure())
                .build();
    }

    private static MethodSpec broken() {
        TypeVariableName any = TypeVariableName.get("T");
        return MethodSpec.methodBuilder("broken")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariable(any)
                .returns(any)
                .addCode(failure())
                .build();
    }

    private static CodeBlock failure() {
        return CodeBlock.of("throw new $T($S);\n", IllegalStateException.class, MESSAGE);
    }
}
