package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.math.BigDecimal;

/** A track on an invoice. */
@DocTable(name = "InvoiceLine", strict = false)
public record InvoiceLine(
        @Id @Column(name = "InvoiceLineId") int id,

        @References(Invoice.class) @Column(name = "InvoiceId")
        int invoiceId,

        @References(Track.class) @Column(name = "TrackId") int trackId,

        @Column(name = "UnitPrice", precision = 10, scale = 2)
        BigDecimal unitPrice,

        @Column(name = "Quantity") int quantity) {}
