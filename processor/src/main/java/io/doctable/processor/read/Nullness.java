package io.doctable.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds annotations whose simple name is {@code Nullable}, wherever javac puts those of a component. */
final class Nullness {
    private Nullness() {}

    /** Returns whether the component may be null: such an annotation stands before it or at its type. */
    static boolean isNullable(RecordComponentElement component, VariableElement field) {
        return places(component, field).anyMatch(Nullness::marked);
    }

    /** Returns all places where javac puts annotations of the component. */
    static Stream<AnnotatedConstruct> places(RecordComponentElement component, VariableElement field) {
        // One for fields, parameters or methods only is moved there and is not on the component itself.
        Stream<AnnotatedConstruct> places = Stream.of(component, component.asType(), field, field.asType());
        return Stream.of(places, accessor(component), parameters(component)).flatMap(some -> some);
    }

    /** Returns whether the elements of a list or array of that type may be null. */
    static boolean hasNullableElements(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return marked(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(Nullness::marked);
    }

    private static Stream<AnnotatedConstruct> accessor(RecordComponentElement component) {
        // javac makes none for a name it refuses, like hashCode, and says so itself after the rounds.
        return Stream.ofNullable(component.getAccessor())
                .flatMap(accessor -> Stream.of(accessor, accessor.getReturnType()));
    }

    private static Stream<AnnotatedConstruct> parameters(RecordComponentElement component) {
        List<? extends Element> members = JavaTypes.ownerOf(component).getEnclosedElements();
        int components = ElementFilter.recordComponentsIn(members).size();
        return ElementFilter.constructorsIn(members).stream()
                .filter(constructor -> constructor.getParameters().size() == components)
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> parameter.getSimpleName().equals(component.getSimpleName())
                        && parameter
                                .asType()
                                .toString()
                                .equals(component.asType().toString()))
                .map(AnnotatedConstruct.class::cast);
    }

    private static boolean marked(AnnotatedConstruct place) {
        return place.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
