package io.doctable.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One of our annotations as it stands on an element or in another annotation, with typed access to its attributes and
 * their defaults. The annotation's class is never loaded: a value that does not exist yet must not throw.
 *
 * @param annotation the annotation
 */
record Mirror(AnnotationMirror annotation) {
    /** The package of our annotations, with its dot. */
    static final String OURS = "io.doctable.annotation.";

    /** Returns our annotation of that simple name on the element, or empty. */
    static Optional<Mirror> on(Element element, String simpleName) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals(OURS + simpleName))
                .findFirst()
                .map(Mirror::new);
    }

    /** Returns all of our annotations on the element. */
    static Stream<Mirror> allOn(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).startsWith(OURS))
                .map(Mirror::new);
    }

    /** Returns the annotation's name as written in source, {@code OnDialect} or {@code OnDialect.Several}. */
    String name() {
        return nameOf(annotation).substring(OURS.length());
    }

    /** Returns whether the annotation's type does not exist, or is no annotation. */
    boolean isUnknown() {
        return annotation.getAnnotationType().getKind() == TypeKind.ERROR
                || annotation.getAnnotationType().asElement().getKind() != ElementKind.ANNOTATION_TYPE;
    }

    /** Returns a text attribute. */
    String text(String attribute) {
        return String.valueOf(value(attribute));
    }

    /** Returns an {@code int} attribute. */
    int number(String attribute) {
        return value(attribute) instanceof Integer number ? number : -1;
    }

    /** Returns a {@code boolean} attribute. */
    boolean flag(String attribute) {
        return Boolean.TRUE.equals(value(attribute));
    }

    /** Returns the name of the enum constant of an attribute. */
    String constant(String attribute) {
        return value(attribute) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** Returns the class that an attribute names, or empty when it names none that is declared. */
    Optional<TypeElement> type(String attribute) {
        return value(attribute) instanceof DeclaredType type && type.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Returns the class literal of an attribute as it was written, for a message. */
    String typeText(String attribute) {
        return value(attribute) instanceof TypeMirror type ? type.toString() : text(attribute);
    }

    /** Returns the items of an attribute that is an array of texts. */
    List<String> texts(String attribute) {
        return items(attribute).map(item -> String.valueOf(item.getValue())).toList();
    }

    /** Returns the items of an attribute that is an array of annotations. */
    List<Mirror> mirrors(String attribute) {
        return items(attribute)
                .flatMap(item -> item.getValue() instanceof AnnotationMirror nested
                        ? Stream.of(new Mirror(nested))
                        : Stream.empty())
                .toList();
    }

    /** Returns the name of the first attribute, at any depth, whose value does not exist (yet), or empty. */
    Optional<String> missing() {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> isMissing(entry.getKey().getReturnType(), entry.getValue()))
                .findFirst()
                .map(entry -> entry.getKey().getSimpleName().toString());
    }

    private static boolean isMissing(TypeMirror declared, AnnotationValue annotationValue) {
        Object value = annotationValue.getValue();
        if (value instanceof List<?> items) {
            return items.stream().anyMatch(item -> isMissing(declared, (AnnotationValue) item));
        }
        if (value instanceof AnnotationMirror nested) {
            return new Mirror(nested).missing().isPresent();
        }
        // javac shows what it could not resolve as this text, whatever the attribute's type; a user's has quotes here.
        return annotationValue.toString().equals("<error>")
                || (value instanceof TypeMirror type
                        && JavaTypes.missingIn(type).isPresent());
    }

    private Stream<AnnotationValue> items(String attribute) {
        return value(attribute) instanceof List<?> items
                ? items.stream().map(AnnotationValue.class::cast)
                : Stream.empty();
    }

    private Object value(String attribute) {
        for (var entry : annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return entry.getValue().getValue();
            }
        }
        for (Element member : annotation.getAnnotationType().asElement().getEnclosedElements()) {
            if (member.getSimpleName().contentEquals(attribute) && member instanceof ExecutableElement method) {
                AnnotationValue unsaid = method.getDefaultValue();
                return unsaid == null ? "" : unsaid.getValue();
            }
        }
        throw new IllegalArgumentException("@" + name() + " has no attribute " + attribute);
    }

    /** Returns the full name of an annotation, ours or not. */
    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
