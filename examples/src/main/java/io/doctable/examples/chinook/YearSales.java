package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.Projection;
import java.math.BigDecimal;

/** What customers in a country bought in a year. */
@Projection
public record YearSales(
        String country,
        int year,
        long invoices,
        @Column(precision = 15, scale = 2) BigDecimal revenue) {}
