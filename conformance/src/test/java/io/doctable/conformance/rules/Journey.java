package io.doctable.conformance.rules;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;

/** A record embedded twice, whose check names its own columns; the table has a column of one of these names too. */
@DocTable
public record Journey(
        @Id(generated = true) long id,
        int low,
        @Embedded(prefix = "out_") Leg out,
        @Embedded(prefix = "Back_") Leg back) {

    /** From the lowest to the highest point, in metres. */
    @Embeddable
    public record Leg(@Column(check = "low <= high") int low, int high) {}
}
