package app;

import io.doctable.annotation.DocTable;

class Book {
    long pages() {
        @DocTable
        record Local(Object pages) {}
        return new Local(1L).hashCode();
    }
}
