package io.doctable.conformance.dao;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.UpdatedAt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A row without a version, whose components are of every shape, two of them named like methods of every patch. */
@DocTable
public record Profile(
        @Id String login,
        Optional<String> nick,
        OptionalInt age,
        @Column(sensitive = true, length = 8) String secret,
        @Column(precision = 8, scale = 2) BigDecimal balance,
        String expect,
        int equals,
        @Embedded(prefix = "home_") @Nullable Home home,
        @Column(updatable = false) String origin,
        @UpdatedAt Instant changedAt) {

    /** A place of which a part is required. */
    @Embeddable
    public record Home(String street, @Nullable String floor) {}
}
