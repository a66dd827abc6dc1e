package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import jakarta.persistence.Embeddable;

@DocTable
record Book(@Embedded Address printedAt, @Embedded Author author) {
    @Embeddable
    record Address(String street, String city) {}
}
