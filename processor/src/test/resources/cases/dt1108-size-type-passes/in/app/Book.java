package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.math.BigDecimal;

@DocTable
record Book(@Column(length = 5) String a, @Column(precision = 5, scale = 2) BigDecimal b, @Column(length = 3) Code c) {
    record Code(String text) {}
}
