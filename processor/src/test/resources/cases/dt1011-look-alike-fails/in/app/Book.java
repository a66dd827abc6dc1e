package app;

import io.doctable.annotation.DocTable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@DocTable
record Book(@Embedded Address printedAt) {
    @Embeddable
    record Address(String street, String city) {}
}
