package io.doctable.conformance.types;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Projection;

/** A record that is read from a table somebody else made, whose columns hold more than the components can. */
@DocTable
public record Loose(
        @Id long id,
        boolean flag,
        byte tiny,
        short small,
        int whole,
        long big,
        String text,
        char letter,
        Colour colour,
        Label label) {

    /** Some of the columns. */
    @Projection(of = Loose.class)
    public record Part(long id, int whole, Colour colour) {}
}
