package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.problem.Origin;
import java.util.List;
import java.util.stream.Stream;

/** A component of a record: a column, an embedded record, or one that could not be read. A closed set. */
public sealed interface ComponentModel {
    /** Returns where the component stands. */
    Origin origin();

    /** Returns the component's name. */
    String name();

    /** Returns the component's Java type as declared, {@code Optional} and all; {@code Object} if it does not exist. */
    TypeName javaType();

    /** Returns the columns of the component, in order; none when it could not be read. */
    Stream<ColumnModel> columns();

    /** Tells whether the component, and all that is embedded in it, could be read. */
    boolean isReadable();

    /** Calls the one method of the cases that fits and returns what it returns. */
    <R> R match(Cases<R> cases);

    /** One method per kind of component. */
    interface Cases<R> {
        /** A column. */
        R column(Column component);

        /** A record whose components are columns. */
        R embedded(Embedded component);

        /** A component that a problem was found with; its record is broken. */
        R unreadable(Unreadable component);
    }

    /**
     * A component that is one column.
     *
     * @param origin where it stands
     * @param name its name
     * @param javaType its declared type
     * @param column the column
     */
    record Column(Origin origin, String name, TypeName javaType, ColumnModel column) implements ComponentModel {
        @Override
        public Stream<ColumnModel> columns() {
            return Stream.of(column);
        }

        @Override
        public boolean isReadable() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.column(this);
        }
    }

    /**
     * A component that is a record whose components are columns; null when it is nullable and all of them are NULL.
     *
     * @param origin where it stands
     * @param name its name
     * @param javaType the embedded record
     * @param nullable whether it may be null
     * @param prefix what is put before its column names, or empty
     * @param components the embedded record's components, in order
     */
    record Embedded(
            Origin origin,
            String name,
            ClassName javaType,
            boolean nullable,
            String prefix,
            List<ComponentModel> components)
            implements ComponentModel {
        public Embedded {
            components = List.copyOf(components);
        }

        @Override
        public Stream<ColumnModel> columns() {
            return components.stream().flatMap(ComponentModel::columns);
        }

        @Override
        public boolean isReadable() {
            return components.stream().allMatch(ComponentModel::isReadable);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.embedded(this);
        }
    }

    /**
     * A component that a problem was found with.
     *
     * @param origin where it stands
     * @param name its name
     * @param javaType its declared type
     */
    record Unreadable(Origin origin, String name, TypeName javaType) implements ComponentModel {
        @Override
        public Stream<ColumnModel> columns() {
            return Stream.empty();
        }

        @Override
        public boolean isReadable() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unreadable(this);
        }
    }
}
