package io.doctable.processor.read;

import io.doctable.processor.problem.Origin;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place as javac knows it: an element, perhaps one of its annotations, perhaps a value in that.
 *
 * @param element the element
 * @param annotation the annotation on the element, or null for the element itself
 * @param value the value in the annotation, or null for the annotation itself
 */
public record JavacOrigin(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements Origin {
    /** Returns the place of an element. */
    public static JavacOrigin of(Element element) {
        return new JavacOrigin(element, null, null);
    }

    @Override
    public Origin annotation(String simpleName) {
        return Mirror.on(element, simpleName)
                .<Origin>map(mirror -> new JavacOrigin(element, mirror.annotation(), null))
                .orElse(this);
    }

    @Override
    public Origin attribute(String name) {
        AnnotationMirror holder =
                value == null ? annotation : value.getValue() instanceof AnnotationMirror nested ? nested : null;
        if (holder == null) {
            return this;
        }
        return holder.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .findFirst()
                .<Origin>map(entry -> new JavacOrigin(element, annotation, entry.getValue()))
                .orElse(this);
    }

    @Override
    public boolean isSuppressed(String code) {
        return Suppression.covers(element, code);
    }

    @Override
    public Origin item(int index) {
        if (value != null && value.getValue() instanceof List<?> items && index < items.size()) {
            return new JavacOrigin(element, annotation, (AnnotationValue) items.get(index));
        }
        return this;
    }
}
