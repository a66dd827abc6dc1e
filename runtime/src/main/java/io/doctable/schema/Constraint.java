package io.doctable.schema;

import java.util.List;

/** A named rule of a table: its primary key, a unique key, a foreign key or a check. */
public interface Constraint {
    /** Returns the name of the constrained table, without its schema. */
    String table();

    /** Returns the constraint's name in the database. */
    String name();

    /** Returns the names of the constrained columns, in order; empty for a check. */
    List<String> columns();
}
