package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.math.BigDecimal;
import java.math.BigInteger;

@DocTable
record Book(
        @Column(length = 0) String a,
        @Column(precision = 0) BigDecimal b,
        @Column(precision = 5, scale = 6) BigDecimal c,
        @Column(scale = 2) BigDecimal d,
        @Column(precision = 5, scale = 2) BigInteger e,
        @Column(length = 20_000_000) String f,
        @Column(precision = 5, scale = -2) BigDecimal g) {}
