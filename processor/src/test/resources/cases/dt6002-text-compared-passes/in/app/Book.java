package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.OnDialect;
import java.math.BigDecimal;
import java.math.BigInteger;

@DocTable(
        checks = {@Check(sql = "cast(price as numeric) < 100"), @Check(sql = "price is not null or price + 0 > 1")},
        indexes = @Index(columns = "n", where = "n > 0"))
record Book(
        @Column(check = "price < 100") @OnDialect(value = "sqlite", check = "cast(price as real) < 100")
        BigDecimal price,
        @Column(precision = 15, scale = 2, check = "n < 100") BigDecimal n,
        @Column(check = "weight > 0") @OnDialect(value = "sqlite", type = "REAL") BigDecimal weight,
        @Column(precision = 18, check = "count > 0") BigInteger count) {}
