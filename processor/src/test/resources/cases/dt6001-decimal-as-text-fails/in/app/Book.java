package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.math.BigDecimal;
import java.math.BigInteger;

@DocTable
record Book(BigDecimal a, @Column(precision = 16) BigDecimal b, BigInteger c, @Column(precision = 19) BigInteger d) {}
