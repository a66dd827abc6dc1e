package io.doctable.conformance.dao;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.math.BigDecimal;

/** A decimal of any size. */
@DocTable
public record Amount(@Id long id, BigDecimal value) {}
