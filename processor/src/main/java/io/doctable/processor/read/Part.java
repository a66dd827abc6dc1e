package io.doctable.processor.read;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.DeclaredComponent;
import java.util.List;
import java.util.stream.Stream;
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

    /** Returns the time zone of a time that the runtime fills. */
    String zone() {
        return Stream.of("CreatedAt", "UpdatedAt")
                .filter(this::has)
                .flatMap(name -> Mirror.on(((JavacOrigin) site.origin()).element(), name).stream())
                .map(mirror -> mirror.text("zone"))
                .findFirst()
                .orElse(ColumnModel.UTC);
    }

    /** Returns the component's name. */
    String name() {
        return declared.name();
    }
}
