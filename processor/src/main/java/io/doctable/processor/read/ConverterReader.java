package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.model.TypeModel.Converted;
import io.doctable.processor.model.TypeModel.Scalar;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.RecordRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the class that {@code @Convert} names. */
final class ConverterReader {
    private static final String CONVERTER = "io.doctable.annotation.ColumnConverter";

    private final JavaTypes types;

    ConverterReader(JavaTypes types) {
        this.types = types;
    }

    /** Returns how a converter stores a type, or reports why it does not and returns empty. */
    Optional<TypeModel> read(TypeMirror type, ClassName converter, Site site) {
        Origin origin = site.origin().annotation("Convert").attribute("value");
        TypeElement element = types.find(converter).orElseThrow();
        Optional<String> fault = faultOf(element, site.packageName());
        if (fault.isPresent()) {
            site.problems()
                    .add(
                            RecordRule.CONVERTER_CLASS,
                            origin,
                            converter.canonicalName(),
                            fault.get(),
                            site.packageName().isEmpty() ? "(unnamed)" : site.packageName());
            return Optional.empty();
        }
        TypeName wanted = TypeName.get(type).box();
        List<? extends TypeMirror> arguments = types.argumentsOf(element.asType(), CONVERTER);
        if (arguments.size() != 2) {
            misfit(origin, site, converter, "has no type arguments", wanted);
            return Optional.empty();
        }
        if (!JavaTypes.nameOf(arguments.get(0)).equals(wanted)) {
            misfit(origin, site, converter, "converts from " + arguments.get(0), wanted);
            return Optional.empty();
        }
        Optional<Scalar> column = TypeReader.scalar(arguments.get(1));
        if (column.isEmpty()) {
            misfit(origin, site, converter, "converts to " + arguments.get(1), wanted);
        }
        return column.map(scalar -> new Converted(wanted, converter, scalar));
    }

    private static void misfit(Origin origin, Site site, ClassName converter, String found, TypeName wanted) {
        site.addAt(origin, RecordRule.CONVERTER_TYPES, converter.canonicalName(), found, wanted.toString());
    }

    private Optional<String> faultOf(TypeElement element, String packageName) {
        Set<Modifier> modifiers = element.getModifiers();
        if (element.getKind() == ElementKind.INTERFACE || modifiers.contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        }
        if (element.getKind() == ElementKind.ENUM
                || !element.getTypeParameters().isEmpty()) {
            return Optional.of("is an enum or has type parameters");
        }
        if (element.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC)) {
            return Optional.of("is an inner class");
        }
        if (!types.isVisible(element, packageName)) {
            return Optional.of("is not accessible to generated code");
        }
        return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                        .anyMatch(constructor -> isCallable(constructor, element, packageName))
                ? Optional.empty()
                : Optional.of("has no accessible constructor without parameters");
    }

    private boolean isCallable(ExecutableElement constructor, TypeElement element, String packageName) {
        Set<Modifier> modifiers = constructor.getModifiers();
        boolean visible = types.packageOf(element).equals(packageName)
                ? !modifiers.contains(Modifier.PRIVATE)
                : modifiers.contains(Modifier.PUBLIC);
        return constructor.getParameters().isEmpty() && visible;
    }
}
