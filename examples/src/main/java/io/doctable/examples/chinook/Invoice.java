package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.OnDialect;
import io.doctable.annotation.References;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a customer bought at one time. */
// tag::invoice[]
@DocTable(name = "Invoice", strict = false)
public record Invoice(
        @Id @Column(name = "InvoiceId") int id,

        @References(Customer.class) @Column(name = "CustomerId")
        int customerId,

        @Convert(ChinookTime.class) @Column(name = "InvoiceDate") @OnDialect(value = "sqlite", type = "DATETIME")
        LocalDateTime invoiceDate,

        @Embedded(prefix = "Billing") Address billing,
        @Column(name = "Total", precision = 10, scale = 2) BigDecimal total) {}
// end::invoice[]
