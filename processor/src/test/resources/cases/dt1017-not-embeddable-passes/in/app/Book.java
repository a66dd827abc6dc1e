package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;

@DocTable
record Book(@Embedded Address printedAt) {
    @Embeddable
    record Address(String street, String city) {}
}
