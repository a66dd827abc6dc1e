package io.doctable.conformance.database;

/** What a database can do and another cannot. Tests ask for abilities, never for a database's name. */
public enum Ability {
    /** Texts may hold the character NUL. */
    STORES_NUL,
    /** Floating-point columns may hold NaN. */
    STORES_NAN,
    /** There is a type of truth values; else they are the integers 0 and 1. */
    HAS_BOOLEANS,
    /** Decimals of more than 15 digits are compared, ordered and summed as numbers. */
    COMPARES_EXACT_DECIMALS,
    /** What one engine stored is there for another engine, or another process, that opens the same URL. */
    IS_SHARED,
    /** Tables live in named schemas. */
    HAS_SCHEMAS,
    /** Two transactions may write at the same time. */
    CONCURRENT_WRITERS,
    /** A trigger calls a function that is created before it; else the trigger holds its statements itself. */
    TRIGGERS_CALL_FUNCTIONS,
    /** An error for an identity without numbers differs from that for a full disk. */
    TELLS_USED_UP_IDENTITIES,
    /** A statement may have 100,000 parameters. */
    TAKES_MANY_PARAMETERS,
    /** The database sits in a file that other programs open by its path. */
    IS_FILE
}
