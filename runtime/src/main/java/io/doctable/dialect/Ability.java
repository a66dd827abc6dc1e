package io.doctable.dialect;

/** What a database may or may not be able to do; code and tests ask for abilities, never for a database's name. */
public enum Ability {
    /** INSERT, UPDATE and DELETE can give rows back ({@code RETURNING}). */
    RETURNING,
    /** The id given to the row inserted last on a connection can be asked for without another trip to a server. */
    LAST_INSERT_ID,
    /** An identity column counts no further than its type: one of 32 bits ends at 2,147,483,647. */
    BOUNDED_IDENTITIES,
    /** Tables created in a transaction vanish when it rolls back, and creating one does not commit it. */
    TRANSACTIONAL_DDL,
    /** Tables live in namespaces that can be created. */
    SCHEMAS,
    /** Several transactions may write at the same time. */
    CONCURRENT_WRITERS,
    /** A transaction may have the whole database for itself. */
    EXCLUSIVE_TRANSACTIONS,
    /** Rows can be locked as they are read ({@code FOR UPDATE}). */
    ROW_LOCKS,
    /** Text may hold U+0000. */
    STORES_NUL,
    /** Floating-point columns may hold NaN. */
    STORES_NAN,
    /** Decimal numbers of any precision compare, sort and sum by their value. */
    COMPARES_EXACT_DECIMALS,
    /** JSON documents compare by their value. */
    COMPARES_JSON,
    /** Lists are columns of the database's own array types. */
    ARRAYS,
    /** Tables and columns keep their comments. */
    COMMENTS
}
