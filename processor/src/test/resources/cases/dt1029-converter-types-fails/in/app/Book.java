package app;

import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
import java.util.Optional;

@DocTable
record Book(
        @Convert(OfMoney.class) String a,
        @Convert(ToObject.class) Money b,
        @Convert(OfLong.class) int c,
        @Convert(OfLong.class) Optional<Integer> d) {}
