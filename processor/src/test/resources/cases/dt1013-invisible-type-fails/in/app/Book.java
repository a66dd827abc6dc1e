package app;

import io.doctable.annotation.DocTable;

@DocTable
record Book(Color color) {
    private enum Color {
        RED
    }
}
