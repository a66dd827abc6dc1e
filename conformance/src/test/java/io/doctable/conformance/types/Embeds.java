package io.doctable.conformance.types;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Embedded records: plain, with a prefix, nullable, and one inside another. */
@DocTable(uniques = @Unique(columns = {"street", "zip"}))
public record Embeds(
        @Id(generated = true) long id,
        @Embedded Address home,
        @Embedded(prefix = "billing_") @Nullable Address billing,
        @Embedded(prefix = "at_") @Nullable Point at) {

    /** An address, which may say where it is on the map. */
    @Embeddable
    public record Address(
            String street,
            @Column(length = 8) String zip,
            @Nullable String door,
            @Embedded(prefix = "map_") @Nullable Point point) {}

    /** A point on a map. */
    @Embeddable
    public record Point(double latitude, double longitude) {}
}
