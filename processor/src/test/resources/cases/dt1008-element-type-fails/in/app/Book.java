package app;

import io.doctable.annotation.DocTable;
import java.util.List;
import java.util.Optional;

@DocTable
record Book(
        List<Object> a, List<List<String>> b, int[][] c, List<byte[]> d, List<Optional<String>> e, List<Page> f, List<Reader> g, Reader[] h) {
    record Page(int number, String text) {}
}
