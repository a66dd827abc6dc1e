package io.doctable.processor;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.emit.DeprecatedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds what the user deprecated of a type: the type, a type around it, a constructor, an accessor. */
final class Deprecations {
    private final Elements elements;
    private final List<DeprecatedName> found = new ArrayList<>();

    private Deprecations(Elements elements) {
        this.elements = elements;
    }

    /** Returns the names by which code uses what is deprecated of the type; none for a type that does not exist. */
    static List<DeprecatedName> of(Elements elements, ClassName name) {
        Deprecations deprecations = new Deprecations(elements);
        TypeElement type = elements.getTypeElement(name.canonicalName());
        if (type != null) {
            deprecations.addMembers(type);
        }
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            deprecations.add(around, around.getSimpleName().toString());
        }
        return deprecations.found;
    }

    /** Generated code makes and reads records; of another class it calls only a converter's plain constructor. */
    private void addMembers(TypeElement type) {
        boolean record = type.getKind() == ElementKind.RECORD;
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> record || constructor.getParameters().isEmpty())
                .forEach(constructor -> add(constructor, type.getSimpleName().toString()));
        type.getRecordComponents().stream()
                .map(RecordComponentElement::getAccessor)
                .filter(Objects::nonNull)
                .forEach(accessor -> add(accessor, accessor.getSimpleName().toString()));
    }

    private void add(Element element, String name) {
        if (elements.isDeprecated(element)) {
            found.add(new DeprecatedName(name, isForRemoval(element)));
        }
    }

    private static boolean isForRemoval(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals("java.lang.Deprecated"))
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .anyMatch(entry -> entry.getKey().getSimpleName().contentEquals("forRemoval")
                        && Boolean.TRUE.equals(entry.getValue().getValue()));
    }
}
