package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

/** Who buys. */
@DocTable
public record Customer(
        @Id int customerId,
        @Column(length = 40) String firstName,
        @Column(length = 20) String lastName,
        @Column(length = 80) @Nullable String company,
        @Column(length = 70) @Nullable String address,
        @Column(length = 40) @Nullable String city,
        @Column(length = 40) @Nullable String state,
        @Column(length = 40) @Nullable String country,
        @Column(length = 10) @Nullable String postalCode,
        @Column(length = 24) @Nullable String phone,
        @Column(length = 24) @Nullable String fax,
        @Column(length = 60) String email,
        @References(Employee.class) @Nullable Integer supportRepId) {}
