package app;

import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;

@DocTable
record Book(
        @Convert(Abstract.class) Money a,
        @Convert(Hidden.class) Money b,
        @Convert(NeedsArgument.class) Money c,
        @Convert(Outer.Inner.class) Money d) {}
