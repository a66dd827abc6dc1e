package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.util.UUID;

@DocTable
record C(
        @Id(generated = true) Key id, String s) {
    record Key(String text) {}
}
