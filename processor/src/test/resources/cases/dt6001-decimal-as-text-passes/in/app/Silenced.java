package app;

import io.doctable.annotation.DocTable;
import java.math.BigDecimal;

@DocTable
record Silenced(@SuppressWarnings("DT6001") BigDecimal price) {}
