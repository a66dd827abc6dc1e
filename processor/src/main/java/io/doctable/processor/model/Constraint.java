package io.doctable.processor.model;

import io.doctable.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What a table demands of its rows beyond its columns. Constraints written on a component, such as
 * {@code @Column(unique = true)}, stand here beside those of {@code @DocTable}; names are never empty.
 */
public sealed interface Constraint {
    /** Returns where it is written. */
    Origin origin();

    /** Returns its name in the database, given or made of the table's and columns' names. */
    String name();

    /** Returns where its i-th column is named: the very text in the annotation, or the component it stands on. */
    default Origin columnOrigin(int index) {
        return origin().attribute("columns").item(index);
    }

    /**
     * A unique constraint.
     *
     * @param origin where it is written
     * @param name its name in the database
     * @param columns its columns, in order
     */
    record Unique(Origin origin, String name, List<String> columns) implements Constraint {
        public Unique {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A check of the table; those of single columns stay in the column's settings.
     *
     * @param origin where it is written
     * @param name its name in the database
     * @param sql the condition
     */
    record Check(Origin origin, String name, String sql) implements Constraint {}

    /**
     * An index.
     *
     * @param origin where it is written
     * @param name its name in the database
     * @param columns its columns with their order
     * @param unique whether rows in it must differ
     * @param where the condition of the rows in it, or empty
     */
    record Index(Origin origin, String name, List<IndexColumn> columns, boolean unique, String where)
            implements Constraint {
        public Index {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A foreign key. The index it asks for is among the table's indexes.
     *
     * @param origin where it is written
     * @param name its name in the database
     * @param columns its columns, in order
     * @param target what is known of the referenced table; empty when it is no table, and the record is broken
     * @param targetColumns the referenced columns, in the order of {@code columns}
     * @param onDelete what a delete of the referenced row does
     * @param onUpdate what a change of the referenced key does
     */
    record ForeignKey(
            Origin origin,
            String name,
            List<String> columns,
            Optional<TableFacts> target,
            List<String> targetColumns,
            ReferenceAction onDelete,
            ReferenceAction onUpdate)
            implements Constraint {
        public ForeignKey {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }

    /**
     * A column of an index.
     *
     * @param name the column's name
     * @param descending whether it is sorted downwards
     * @param nulls where NULLs are sorted to
     */
    record IndexColumn(String name, boolean descending, Nulls nulls) {}

    /** Where an index sorts NULLs to. */
    enum Nulls {
        /** Wherever the database does. */
        UNSAID,
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST
    }
}
