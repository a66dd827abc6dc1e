package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.math.BigDecimal;

@DocTable record Book(@Column(check = "abs(price) < 100") BigDecimal price) {}
