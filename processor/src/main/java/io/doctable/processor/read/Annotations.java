package io.doctable.processor.read;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;

/** Where a component's annotations are found: on the component, or in the shape of its compiled record. */
interface Annotations {
    /** Returns the annotations of that simple name: none, one, or several if it is repeatable. */
    List<Mirror> named(String simpleName);

    /** Returns the annotations that stand on an element. */
    static Annotations on(Element element) {
        return simpleName -> {
            List<Mirror> single = Mirror.on(element, simpleName).stream().toList();
            return single.isEmpty()
                    ? Mirror.on(element, simpleName + ".Several").stream()
                            .flatMap(several -> several.mirrors("value").stream())
                            .toList()
                    : single;
        };
    }

    /** Returns the annotations that a {@code @ComponentShape} holds; those it has no attribute for are none. */
    static Annotations in(Mirror componentShape) {
        return simpleName -> DeclarationReader.SHAPED.contains(simpleName)
                ? componentShape.mirrors(simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1))
                : List.of();
    }
}
