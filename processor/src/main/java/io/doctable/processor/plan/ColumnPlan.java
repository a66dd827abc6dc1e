package io.doctable.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.Optionality;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import java.util.OptionalInt;

/**
 * A column in generated code.
 *
 * @param model the column
 * @param constant the name of its constant in {@code XTable}
 * @param local the name of a parameter or key component that holds its value, as in {@code addressStreet}
 * @param key whether it belongs to the primary key
 * @param bit the place of its default among the defaulted columns that an insert may leave out; empty if it has none
 */
public record ColumnPlan(ColumnModel model, String constant, String local, boolean key, OptionalInt bit) {
    /** Returns the Java type of its value without any {@code Optional}, primitive where the component is. */
    public TypeName type() {
        return model.type().javaType();
    }

    /** Returns the type that the column constant has as its type argument. */
    public TypeName boxed() {
        return type().box();
    }

    /** Returns whether an insert writes it, if its default is not preferred: all but the identity and what the user excludes. */
    public boolean inserted() {
        return model.settings().insertable() && model.filling() != Filling.IDENTITY;
    }

    /** Returns whether a new row holds its value: it is inserted, and the caller gives it. */
    public boolean given() {
        return inserted() && model.filling() == Filling.GIVEN;
    }

    /** Returns whether an update of a whole row writes it. */
    public boolean updated() {
        return model.settings().updatable()
                && !key
                && model.filling() != Filling.IDENTITY
                && model.filling() != Filling.CREATED_AT
                && model.filling() != Filling.VERSION;
    }

    /** Returns whether a patch can set it: an update writes it, and the caller gives its value. */
    public boolean patched() {
        return updated() && model.filling() == Filling.GIVEN;
    }

    /** Returns whether a stored value may come back other than it went in, so that rows are normalised. */
    public boolean isNormalized() {
        return model.type().match(new Normalized());
    }

    /**
     * Returns the suffix of the methods of {@code RowWriter} and {@code RowReader} that take the component's value as it
     * is, as in {@code Long}; empty when the value goes through the column's constant.
     */
    public String wire() {
        if (model.columnNullable()
                || model.optionality() != Optionality.NONE
                || model.settings().length() > 0) {
            return "";
        }
        return model.type() instanceof TypeModel.Scalar scalar
                        && !scalar.javaType().isBoxedPrimitive()
                ? scalar.type().wire()
                : "";
    }

    /** Returns the type that a component which may be absent is declared with: the value's, or an {@code Optional} of it. */
    public TypeName declaredType() {
        return switch (model.optionality()) {
            case NONE -> type();
            case OPTIONAL -> ParameterizedTypeName.get(ClassName.get("java.util", "Optional"), boxed());
            case OPTIONAL_INT -> ClassName.get("java.util", "OptionalInt");
            case OPTIONAL_LONG -> ClassName.get("java.util", "OptionalLong");
            case OPTIONAL_DOUBLE -> ClassName.get("java.util", "OptionalDouble");
        };
    }

    /** Which types are normalised: scalars of their row, those that travel as one likewise, all others always or never. */
    private static final class Normalized implements TypeModel.Cases<Boolean> {
        @Override
        public Boolean scalar(TypeModel.Scalar type) {
            return type.type().isNormalized();
        }

        @Override
        public Boolean enumType(TypeModel.EnumType type) {
            return ScalarType.STRING.isNormalized();
        }

        @Override
        public Boolean valueRecord(TypeModel.ValueRecord type) {
            return type.inner().match(this);
        }

        @Override
        public Boolean converted(TypeModel.Converted type) {
            return true;
        }

        @Override
        public Boolean json(TypeModel.JsonType type) {
            return false;
        }

        @Override
        public Boolean listOf(TypeModel.ListOf type) {
            return true;
        }

        @Override
        public Boolean arrayOf(TypeModel.ArrayOf type) {
            return type.element().match(this);
        }
    }
}
