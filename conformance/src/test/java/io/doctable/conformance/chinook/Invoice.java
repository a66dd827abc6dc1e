package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a customer bought at one time. */
@DocTable
public record Invoice(
        @Id int invoiceId,
        @References(Customer.class) int customerId,
        LocalDateTime invoiceDate,
        @Column(length = 70) @Nullable String billingAddress,
        @Column(length = 40) @Nullable String billingCity,
        @Column(length = 40) @Nullable String billingState,
        @Column(length = 40) @Nullable String billingCountry,
        @Column(length = 10) @Nullable String billingPostalCode,
        @Column(precision = 10, scale = 2) BigDecimal total) {}
