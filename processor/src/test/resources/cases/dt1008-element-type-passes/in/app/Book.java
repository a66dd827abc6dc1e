package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Json;
import java.util.List;

@DocTable
record Book(List<Page> pages, int[] counts, @Json List<List<String>> lists) {
    record Page(int number) {}
}
