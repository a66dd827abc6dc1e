package io.doctable.option;

/** What a transaction means to do, which a database may want to know when it begins. */
public enum TransactionMode {
    /** Only read: every change is refused. */
    READ,
    /** Read and write. */
    WRITE,
    /** Read and write, alone in the whole database; only where {@link io.doctable.internal.dialect.Ability#EXCLUSIVE_TRANSACTIONS} is. */
    EXCLUSIVE
}
