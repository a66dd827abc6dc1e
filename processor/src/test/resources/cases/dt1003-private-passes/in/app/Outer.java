package app;

import io.doctable.annotation.DocTable;

class Outer {
    @DocTable
    record Book(String title) {}
}
