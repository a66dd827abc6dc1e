package app;

import io.doctable.annotation.*;
import java.math.BigDecimal;

@Projection(of = Book.class)
record BookPrice(
        @Column(precision = 8, scale = 2) BigDecimal price,
        @Column(unique = true, index = true, updatable = false, insertable = false, comment = "first") String title,
        @OnDialect(value = "sqlite", type = "int") @Column(type = "bigint", collation = "C", renamedFrom = "no") int id) {}
