package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record C(@Id(generated = true) Key id, String s) {
    record Key(long value) {}
}
