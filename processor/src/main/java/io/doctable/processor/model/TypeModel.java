package io.doctable.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** How one column's Java value becomes a stored value. A closed set; {@link Cases} is the switch over it. */
public sealed interface TypeModel {
    /** Returns the Java type of the value, without any {@code Optional} around it. */
    TypeName javaType();

    /** Calls the one method of the cases that fits and returns what it returns. */
    <R> R match(Cases<R> cases);

    /** Returns the row of the type table that the column stores, or empty for JSON, lists and arrays. */
    Optional<ScalarType> stored();

    /** Returns the name of what the column stores, as it stands in a table's shape: {@code "LONG"}, {@code "JSON"}. */
    default String storage() {
        return stored().map(Enum::name).orElse("JSON");
    }

    /** One method per kind of type. */
    interface Cases<R> {
        /** A type of the type table. */
        R scalar(Scalar type);

        /** An enum, stored by name. */
        R enumType(EnumType type);

        /** A record of one component, stored as that component. */
        R valueRecord(ValueRecord type);

        /** A type that a converter turns into a scalar. */
        R converted(Converted type);

        /** A type stored as a JSON document by the engine's codec. */
        R json(JsonType type);

        /** A list of scalars, enums or value records. */
        R listOf(ListOf type);

        /** An array of scalars, enums or value records. */
        R arrayOf(ArrayOf type);
    }

    /**
     * A type of the type table.
     *
     * @param type its row
     * @param primitive whether the Java type is the primitive one
     */
    record Scalar(ScalarType type, boolean primitive) implements TypeModel {
        @Override
        public TypeName javaType() {
            return primitive || !type.javaType().isPrimitive()
                    ? type.javaType()
                    : type.javaType().box();
        }

        @Override
        public Optional<ScalarType> stored() {
            return Optional.of(type);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /**
     * An enum, stored by name.
     *
     * @param javaType the enum
     * @param constants the names of its constants, in order
     */
    record EnumType(ClassName javaType, List<String> constants) implements TypeModel {
        public EnumType {
            constants = List.copyOf(constants);
        }

        @Override
        public Optional<ScalarType> stored() {
            return Optional.of(ScalarType.STRING);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumType(this);
        }
    }

    /**
     * A record of exactly one component, stored as that component.
     *
     * @param javaType the record
     * @param component the component's name
     * @param inner the component's type, a scalar or an enum
     */
    record ValueRecord(ClassName javaType, String component, TypeModel inner) implements TypeModel {
        @Override
        public Optional<ScalarType> stored() {
            return inner.stored();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.valueRecord(this);
        }
    }

    /**
     * A type that a converter turns into a scalar.
     *
     * @param javaType the component's type, boxed
     * @param converter the converter's class
     * @param column the type that the column stores, never primitive
     */
    record Converted(TypeName javaType, ClassName converter, Scalar column) implements TypeModel {
        @Override
        public Optional<ScalarType> stored() {
            return column.stored();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.converted(this);
        }
    }

    /**
     * A type stored as a JSON document.
     *
     * @param javaType the component's type, with its type arguments
     */
    record JsonType(TypeName javaType) implements TypeModel {
        @Override
        public Optional<ScalarType> stored() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.json(this);
        }
    }

    /**
     * A {@code List} of scalars, enums or value records.
     *
     * @param element the elements' type
     * @param nullableElements whether an element may be null
     */
    record ListOf(TypeModel element, boolean nullableElements) implements TypeModel {
        @Override
        public TypeName javaType() {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), element.javaType().box());
        }

        @Override
        public Optional<ScalarType> stored() {
            return Optional.empty();
        }

        @Override
        public String storage() {
            return "LIST_OF_" + element.storage();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listOf(this);
        }
    }

    /**
     * An array of scalars, enums or value records; {@code byte[]} is a scalar and not here.
     *
     * @param element the elements' type, primitive for an array of primitives
     * @param nullableElements whether an element may be null
     */
    record ArrayOf(TypeModel element, boolean nullableElements) implements TypeModel {
        @Override
        public TypeName javaType() {
            return ArrayTypeName.of(element.javaType());
        }

        @Override
        public Optional<ScalarType> stored() {
            return Optional.empty();
        }

        @Override
        public String storage() {
            return "LIST_OF_" + element.storage();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.arrayOf(this);
        }
    }
}
