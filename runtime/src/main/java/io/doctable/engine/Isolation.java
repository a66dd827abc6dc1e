package io.doctable.engine;

/** How far a transaction is kept from what others do meanwhile, in the words of the SQL standard. */
public enum Isolation {
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED,
    /** All statements see what was committed before the first of them began. */
    REPEATABLE_READ,
    /** As if transactions ran one after the other; one that cannot is refused and may be tried again. */
    SERIALIZABLE
}
