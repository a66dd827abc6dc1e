package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Json;

@DocTable
record Book(@Json Address printedAt) {
    record Address(String street, String city) {}
}
