package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.OnDialect;
import lib.Range;

/** Two prefixes: no check in the terms of the table would be right for both. */
@DocTable
record Span(
        @Id(generated = true) long id,
        int low,
        @Embedded Size size,
        @Embedded(prefix = "First_") Range first,
        @Embedded(prefix = "last_") Range last,
        @Embedded(prefix = "outer_") Outer outer) {

    @Embeddable
    record Size(@Column(check = "width > 0 and low > 0") int width) {}

    @Embeddable
    record Outer(
            @Column(check = "a < in_low and outer_a > low")
                    @OnDialect(value = "sqlite", check = "a between 1 and 9")
                    int a,
            @Embedded(prefix = "in_") Range inner) {}
}
