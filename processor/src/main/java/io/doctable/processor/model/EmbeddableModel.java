package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.problem.Origin;
import java.util.List;

/**
 * A record annotated {@code @Embeddable}, as read by itself: its column names have no prefix.
 *
 * @param origin where the record stands
 * @param type the record
 * @param isPublic whether the record, and all types it is nested in, are public
 * @param components its components, in order
 * @param declared what the generated {@code XShape} says of each of them
 * @param broken whether a problem was found with it
 */
public record EmbeddableModel(
        Origin origin,
        ClassName type,
        boolean isPublic,
        List<ComponentModel> components,
        List<DeclaredComponent> declared,
        boolean broken) {
    public EmbeddableModel {
        components = List.copyOf(components);
        declared = List.copyOf(declared);
    }

    /** Returns this record marked as broken. */
    public EmbeddableModel asBroken() {
        return new EmbeddableModel(origin, type, isPublic, components, declared, true);
    }
}
