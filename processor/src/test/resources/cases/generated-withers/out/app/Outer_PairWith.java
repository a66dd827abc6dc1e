package app;

import javax.annotation.processing.Generated;

/** Methods that return a {@link Outer.Pair} with another value; the record implements it. */
@Generated("io.doctable.processor.DocTableProcessor")
interface Outer_PairWith {
    /** Returns the value of {@code first}. */
    int first();

    /** Returns the value of {@code second}. */
    int second();
}
