package io.doctable.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/** A component of the record in generated code: a column, or an embedded record that groups several. A closed set. */
public sealed interface ComponentPlan {
    /** Returns the component's name. */
    String name();

    /** Returns the component's declared type. */
    TypeName javaType();

    /** Returns its columns, in order. */
    Stream<ColumnPlan> columns();

    /** Calls the one method of the cases that fits and returns what it returns. */
    <R> R match(Cases<R> cases);

    /**
     * One method per kind of component.
     *
     * @param <R> what the methods return
     */
    interface Cases<R> {
        /** A column. */
        R leaf(Leaf leaf);

        /** An embedded record. */
        R group(Group group);
    }

    /**
     * A component that is one column.
     *
     * @param name its name
     * @param javaType its declared type
     * @param column the column
     */
    record Leaf(String name, TypeName javaType, ColumnPlan column) implements ComponentPlan {
        @Override
        public Stream<ColumnPlan> columns() {
            return Stream.of(column);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leaf(this);
        }
    }

    /**
     * A component that is an embedded record.
     *
     * @param name its name
     * @param javaType the embedded record
     * @param local the name of a local variable that holds it, with the names of records that embed it
     * @param nullable whether it may be null
     * @param components the embedded record's components, in order
     */
    record Group(String name, ClassName javaType, String local, boolean nullable, List<ComponentPlan> components)
            implements ComponentPlan {
        /** Copies the components. */
        public Group {
            components = List.copyOf(components);
        }

        @Override
        public Stream<ColumnPlan> columns() {
            return components.stream().flatMap(ComponentPlan::columns);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.group(this);
        }
    }
}
