package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.math.BigDecimal;

/** A track on an invoice. */
@DocTable
public record InvoiceLine(
        @Id int invoiceLineId,
        @References(Invoice.class) int invoiceId,
        @References(Track.class) int trackId,
        @Column(precision = 10, scale = 2) BigDecimal unitPrice,
        int quantity) {}
