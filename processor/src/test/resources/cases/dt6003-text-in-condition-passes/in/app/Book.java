package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@DocTable record Book(@Column(check = "price is null or abs(cast(price as real)) < 100") @Nullable BigDecimal price) {}
