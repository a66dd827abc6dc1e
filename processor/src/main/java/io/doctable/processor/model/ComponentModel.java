package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.problem.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /**
     * Returns the names of the component's columns, in order, also of one that could not be read; empty when one of
     * them is not known.
     */
    Optional<List<String>> columnNames();

    /** Returns the names of the columns of several components, in order; empty when one of them is not known. */
    static Optional<List<String>> allNames(List<ComponentModel> components) {
        List<String> names = new ArrayList<>();
        for (ComponentModel component : components) {
            Optional<List<String>> some = component.columnNames();
            if (some.isEmpty()) {
                return some;
            }
            names.addAll(some.get());
        }
        return Optional.of(names);
    }

    /** Returns whether the component, and all that is embedded in it, could be read. */
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
        public Optional<List<String>> columnNames() {
            return Optional.of(List.of(column.name()));
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

        /** Returns the same component with each of its components replaced. */
        public Embedded with(UnaryOperator<ComponentModel> replacement) {
            return new Embedded(
                    origin,
                    name,
                    javaType,
                    nullable,
                    prefix,
                    components.stream().map(replacement).toList());
        }

        @Override
        public Stream<ColumnModel> columns() {
            return components.stream().flatMap(ComponentModel::columns);
        }

        @Override
        public Optional<List<String>> columnNames() {
            return allNames(components);
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
     * @param column the name of its column; empty when it may stand for several columns
     */
    record Unreadable(Origin origin, String name, TypeName javaType, Optional<String> column)
            implements ComponentModel {
        @Override
        public Stream<ColumnModel> columns() {
            return Stream.empty();
        }

        @Override
        public Optional<List<String>> columnNames() {
            return column.map(List::of);
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
