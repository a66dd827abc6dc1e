package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.Embeddable;
import org.jspecify.annotations.Nullable;

/** A postal address; every part of it may be unknown. */
@Embeddable
public record Address(
        @Column(name = "Address", length = 70) @Nullable String street,
        @Column(name = "City", length = 40) @Nullable String city,
        @Column(name = "State", length = 40) @Nullable String state,
        @Column(name = "Country", length = 40) @Nullable String country,
        @Column(name = "PostalCode", length = 10) @Nullable String postalCode) {}
