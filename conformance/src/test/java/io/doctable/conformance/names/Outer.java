package io.doctable.conformance.names;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

/** Holds records. */
public final class Outer {
    private Outer() {}

    /** Nested in a class. */
    @DocTable
    public record Inner(@Id(generated = true) long id, String text) {}

    /** Nested twice, refers to one beside it. */
    public interface Deeper {
        /** Named as its neighbour above. */
        @DocTable(name = "deeper_inner")
        record Inner(
                @Id(generated = true) long id,
                @References(Outer.Inner.class) long innerId) {}
    }
}
