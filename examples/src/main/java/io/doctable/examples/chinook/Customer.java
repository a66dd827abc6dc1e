package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

/** Somebody who buys, and the employee who helps. */
@DocTable(name = "Customer", strict = false)
public record Customer(
        @Id @Column(name = "CustomerId") int id,
        @Column(name = "FirstName", length = 40) String firstName,
        @Column(name = "LastName", length = 20) String lastName,
        @Column(name = "Company", length = 80) @Nullable String company,
        @Embedded Address address,
        @Column(name = "Phone", length = 24) @Nullable String phone,
        @Column(name = "Fax", length = 24) @Nullable String fax,
        @Column(name = "Email", length = 60) String email,

        @References(Employee.class) @Column(name = "SupportRepId") @Nullable
        Integer supportRepId) {}
