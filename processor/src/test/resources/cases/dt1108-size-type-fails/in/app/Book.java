package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.util.List;

@DocTable
record Book(
        @Column(length = 5) int a,
        @Column(precision = 5, scale = 2) double b,
        @Column(length = 3) Color c,
        @Column(length = 3) List<String> d) {
    enum Color {
        RED
    }
}
