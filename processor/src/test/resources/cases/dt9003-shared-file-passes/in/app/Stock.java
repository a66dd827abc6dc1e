package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record Stock(@Id long id, Unit unit) {
    enum Unit {
        PIECE
    }
}

/** Generated code does not name it. */
class Shop {}
