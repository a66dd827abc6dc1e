package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.OnDialect;
import io.doctable.annotation.References;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Somebody who works for the shop. */
@DocTable(name = "Employee", strict = false)
public record Employee(
        @Id @Column(name = "EmployeeId") int id,
        @Column(name = "LastName", length = 20) String lastName,
        @Column(name = "FirstName", length = 20) String firstName,
        @Column(name = "Title", length = 30) @Nullable String title,

        @References(Employee.class) @Column(name = "ReportsTo") @Nullable
        Integer reportsTo,

        @Convert(ChinookTime.class)
        @Column(name = "BirthDate")
        @OnDialect(value = "sqlite", type = "DATETIME")
        @Nullable
        LocalDateTime birthDate,

        @Convert(ChinookTime.class) @Column(name = "HireDate") @OnDialect(value = "sqlite", type = "DATETIME") @Nullable
        LocalDateTime hireDate,

        @Embedded Address address,
        @Column(name = "Phone", length = 24) @Nullable String phone,
        @Column(name = "Fax", length = 24) @Nullable String fax,
        @Column(name = "Email", length = 60) @Nullable String email) {}
