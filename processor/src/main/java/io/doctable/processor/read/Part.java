package io.doctable.processor.read;

import io.doctable.processor.model.DeclaredComponent;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record, from source or from a shape, before its type is understood.
 *
 * @param declared what its annotations say
 * @param type its type
 * @param annotations the names of our annotations on it whose values exist
 * @param generated whether its {@code @Id} is generated
 * @param site where it stands
 */
record Part(DeclaredComponent declared, TypeMirror type, List<String> annotations, boolean generated, Site site) {
    /** Returns whether our annotation of that simple name stands on the component. */
    boolean has(String simpleName) {
        return annotations.contains(simpleName);
    }

    /** Returns the component's name. */
    String name() {
        return declared.name();
    }
}
