package io.doctable.option;

import io.doctable.internal.dialect.Ability;

/** What a transaction means to do, which a database may want to know when it begins. */
public enum TransactionMode {
    /** Only read: every change is refused. */
    READ,
    /** Read and write. */
    WRITE,
    /** Read and write, alone in the whole database; only where {@link Ability#EXCLUSIVE_TRANSACTIONS} is. */
    EXCLUSIVE
}
