package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.math.BigDecimal;
import java.math.BigInteger;

@DocTable
record Book(
        @Column(length = 1) String a,
        @Column(precision = 1) BigDecimal b,
        @Column(precision = 5, scale = 5) BigDecimal c,
        @Column(precision = 5, scale = 0) BigInteger e) {}
