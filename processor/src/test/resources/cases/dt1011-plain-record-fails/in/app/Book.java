package app;

import io.doctable.annotation.DocTable;

@DocTable
record Book(Address printedAt, Empty nothing) {
    record Address(String street, String city) {}

    record Empty() {}
}
