package io.doctable.internal.option;

/** The access that a transaction needs; some databases require it when the transaction begins. */
public enum TransactionMode {
    /** Read only: every change is refused. */
    READ,
    /** Read and write. */
    WRITE,
    /** Read and write, without any other transaction in the database; not supported by all databases. */
    EXCLUSIVE;

    /** Returns the mode of a transaction with these options; read-only wins. */
    public static TransactionMode of(boolean readOnly, boolean exclusive) {
        return readOnly ? READ : exclusive ? EXCLUSIVE : WRITE;
    }
}
