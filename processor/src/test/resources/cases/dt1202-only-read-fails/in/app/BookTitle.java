package app;

import io.doctable.annotation.*;
import java.math.BigDecimal;

@Projection
record BookTitle(
        @Id int id,
        @Column(length = 20, check = "title <> ''", defaultSql = "'none'") String title,
        @Version int version,
        @References(Book.class) int sequel,
        @Column(precision = 8, scale = 2) BigDecimal price) {}
