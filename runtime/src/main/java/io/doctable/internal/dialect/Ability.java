package io.doctable.internal.dialect;

/**
 * What one database can do and another cannot. The library and its tests ask for abilities, never for a database's name.
 * What differs only in how it is written is no ability: it is a method of {@link Dialect}, {@link TableDml} or {@link
 * TableDdl}.
 */
public enum Ability {
    /** An identity column counts no further than its type: one of 32 bits ends at 2,147,483,647. */
    BOUNDED_IDENTITIES,
    /** An open cursor may show what its own connection stores after the query. */
    CURSORS_SEE_CHANGES,
    /** Tables created in a transaction vanish when it rolls back, and creating one does not commit it. */
    TRANSACTIONAL_DDL,
    /** A transaction may have the whole database for itself. */
    EXCLUSIVE_TRANSACTIONS,
    /** A query may lock the rows that it selects, and skip or refuse those that others have locked. */
    ROW_LOCKS,
    /** The database has journal modes, of which an engine may choose one. */
    JOURNAL_MODES,

    // --- asked only by tests

    /** Several transactions may write at the same time. */
    CONCURRENT_WRITERS,
    /** Tables live in schemas that can be created. */
    SCHEMAS,
    /** There is a type of truth values; else they are the integers 0 and 1. */
    BOOLEANS,
    /** Text may hold U+0000. */
    STORES_NUL,
    /** Floating-point columns may hold NaN. */
    STORES_NAN,
    /** An index may be over some rows only. */
    PARTIAL_INDEXES,
    /** Decimal numbers of any precision compare, sort and sum by their value. */
    COMPARES_EXACT_DECIMALS,
    /** A statement may have 100,000 parameters. */
    MANY_PARAMETERS,
    /** After the largest id, an identity has no id for a new row. */
    IDENTITIES_END,
    /** The error for an identity without further numbers differs from that for a full disk. */
    REPORTS_USED_UP_IDENTITIES,
    /** Triggers are written in SQL. */
    SQL_TRIGGERS,
    /** A trigger calls a function that is created before it; else the trigger has its statements itself. */
    TRIGGERS_CALL_FUNCTIONS,

    // --- of one database, not of all of its dialect; the tests add them

    /** Another engine, or another process, that opens the same URL sees the same tables. */
    SHARED,
    /** The database is a file that other programs open by its path. */
    FILE
}
