package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** The primary key of a {@link Outer.Pair}. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class Outer_PairKey {
    private final int first;
    private final int second;

    /** Creates a key with these values. */
    public Outer_PairKey(int first, int second) {
        this.first = first;
        this.second = second;
    }

    /** The {@code first}. */
    public int first() {
        return first;
    }

    /** The {@code second}. */
    public int second() {
        return second;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outer_PairKey that
                && first == that.first
                && second == that.second;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second);
    }

    @Override
    public String toString() {
        return "Outer_PairKey["
                + "first=" + first
                + ", second=" + second
                + "]";
    }
}
