package app;

import io.doctable.annotation.DocTable;

class Outer {
    @DocTable
    private record Book(String title) {}

    private static class Hidden {
        @DocTable
        record Page(String text) {}
    }
}
