package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.Projection;
import java.math.BigDecimal;
import java.util.Optional;

/** What an employee's customers bought; nothing of an employee without customers. */
@Projection
public record EmployeeSales(
        String employee,
        Optional<String> title,
        long customers,
        @Column(precision = 15, scale = 2) Optional<BigDecimal> revenue) {}
