package app;

import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
import java.util.Optional;

@DocTable
record Book(@Convert(OfMoney.class) Money b, @Convert(OfLong.class) long c, @Convert(OfLong.class) Optional<Long> d) {}
