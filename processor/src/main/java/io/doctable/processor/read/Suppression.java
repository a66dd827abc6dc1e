package io.doctable.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds {@code @SuppressWarnings} with the code of one of our warnings or notes. */
final class Suppression {
    private Suppression() {}

    /** Returns whether the code stands in a {@code @SuppressWarnings} on the element or on one that encloses it. */
    static boolean covers(Element place, String code) {
        for (Element element = place; element != null; element = element.getEnclosingElement()) {
            if (element.getAnnotationMirrors().stream().anyMatch(annotation -> names(annotation, code))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(AnnotationMirror annotation, String code) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals("java.lang.SuppressWarnings")
                && annotation.getElementValues().values().stream().anyMatch(value -> holds(value, code));
    }

    private static boolean holds(AnnotationValue value, String code) {
        return value.getValue() instanceof List<?> items
                ? items.stream().anyMatch(item -> item instanceof AnnotationValue each && holds(each, code))
                : code.equals(value.getValue());
    }
}
