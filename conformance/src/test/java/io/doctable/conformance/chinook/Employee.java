package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Who works in the shop; most report to another. */
@DocTable
public record Employee(
        @Id int employeeId,
        @Column(length = 20) String lastName,
        @Column(length = 20) String firstName,
        @Column(length = 30) @Nullable String title,
        @References(Employee.class) @Nullable Integer reportsTo,
        @Nullable LocalDateTime birthDate,
        @Nullable LocalDateTime hireDate,
        @Column(length = 70) @Nullable String address,
        @Column(length = 40) @Nullable String city,
        @Column(length = 40) @Nullable String state,
        @Column(length = 40) @Nullable String country,
        @Column(length = 10) @Nullable String postalCode,
        @Column(length = 24) @Nullable String phone,
        @Column(length = 24) @Nullable String fax,
        @Column(length = 60) @Nullable String email) {}
