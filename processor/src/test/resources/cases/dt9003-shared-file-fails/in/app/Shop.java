package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

class Shop {}

@DocTable
record Stock(@Id long id, Unit unit) {}

enum Unit {
    PIECE
}
