package io.doctable.processor.plan;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What {@code XPatch} has.
 *
 * @param values the components that it can set, in the order of the record
 * @param version the type of the version that it may expect; empty for a record without one
 */
public record PatchPlan(List<Value> values, Optional<TypeName> version) {
    /** Copies the values. */
    public PatchPlan {
        values = List.copyOf(values);
    }

    /**
     * A component that a patch can set.
     *
     * @param component the component
     * @param method the name of the method that sets it: the component's, unless a patch has such a method already
     * @param variable the name of the method's parameter
     */
    public record Value(ComponentPlan component, String method, String variable) {}
}
