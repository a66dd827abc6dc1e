package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.OnDialect;
import java.math.BigDecimal;
import java.math.BigInteger;

@DocTable(
        checks = {@Check(sql = "100 > book.price"), @Check(sql = "\"price\" not in (1, 2) or n = 1")},
        indexes = @Index(columns = "n", where = "price between 1 and 2"))
record Book(
        @Column(check = "price < 100") BigDecimal price,
        @Column(precision = 20, check = "n >= 0") @OnDialect(value = "sqlite", check = "n > 1") BigInteger n) {}
