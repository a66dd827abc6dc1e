package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.math.BigDecimal;
import java.math.BigInteger;

@DocTable
record Book(@Column(precision = 15, scale = 2) BigDecimal b, @Column(precision = 18) BigInteger d) {}
