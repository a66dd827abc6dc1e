package app;

import io.doctable.annotation.DocTable;

@DocTable
record Book(Color color, other.Kind.Inner inner) {
    enum Color {
        RED
    }
}
