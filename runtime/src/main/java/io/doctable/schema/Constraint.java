package io.doctable.schema;

import java.util.List;

/** A named rule of a table: its primary key, a unique key, a foreign key or a check. */
public interface Constraint {
    /** The name of the table that holds the constraint, without its schema. */
    String table();

    /** The name of the constraint in the database. */
    String name();

    /** The columns it is about, in order; empty for a check. */
    List<String> columns();
}
