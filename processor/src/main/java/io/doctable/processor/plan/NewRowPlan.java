package io.doctable.processor.plan;

import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.Optionality;
import java.util.List;
import java.util.Optional;

/**
 * What {@code NewX} holds.
 *
 * @param values its values, in the order of the record's components
 * @param factory the name of the method that makes one
 * @param builder the name of the method that makes a builder; empty when {@code of} is clear enough
 */
public record NewRowPlan(List<Value> values, String factory, Optional<String> builder) {
    /** Copies the values. */
    public NewRowPlan {
        values = List.copyOf(values);
    }

    /** Returns the values that {@code of} asks for. */
    public List<Value> required() {
        return values.stream().filter(Value::required).toList();
    }

    /** Returns the values with a default: what {@code of} leaves to the database. */
    public List<Value> defaulted() {
        return values.stream().filter(value -> value.mask() != 0).toList();
    }

    /**
     * A value of a new row.
     *
     * @param component the component of the record that it is for
     * @param variable the name of the field and of the parameters that hold it
     * @param wither the name of the method that replaces it
     * @param mask the bit that is set while it is left to the database; 0 if it has no default
     * @param bit the name of the constant that holds the mask; empty if it has no default
     * @param required whether every new row is made with it
     */
    public record Value(
            ComponentPlan component, String variable, String wither, long mask, String bit, boolean required) {
        /** Returns its name: that of its accessor, and in texts. */
        public String name() {
            return component.name();
        }

        /** Returns the type that it is given as. */
        public TypeName type() {
            return component.javaType();
        }

        /** Returns whether an {@code Optional} holds it. */
        public boolean isOptional() {
            return component instanceof ComponentPlan.Leaf leaf
                    && leaf.column().model().optionality() != Optionality.NONE;
        }

        /** Returns the type that it is kept as: boxed while it may be left to the database, and then null. */
        public TypeName fieldType() {
            return mask == 0 ? type() : type().box();
        }
    }
}
