package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;

@DocTable
record Book(@Embedded Address printedAt, @Embedded String title) {
    record Address(String street, String city) {}
}
