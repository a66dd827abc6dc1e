package app;

import javax.annotation.processing.Generated;

/** Methods that return a {@link Outer.Inner} with another value; the record implements it. */
@Generated("io.doctable.processor.DocTableProcessor")
interface Outer_InnerWith {
    /** Returns the value of {@code code}. */
    String code();

    /** Returns the value of {@code amount}. */
    long amount();

    /** Returns this row with another value of {@code amount}. */
    default Outer.Inner withAmount(long amount) {
        return with(1, amount);
    }

    private Outer.Inner with(int changed, Object value) {
        return new Outer.Inner(code(), changed == 1 ? (long) value : amount());
    }
}
