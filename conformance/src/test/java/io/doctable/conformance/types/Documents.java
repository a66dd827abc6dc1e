package io.doctable.conformance.types;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON columns: maps, lists, records in records, scalars. */
@DocTable
public record Documents(
        @Id long id,
        @Json Map<String, String> tags,
        @Json List<Map<String, Integer>> counts,
        @Json Page page,
        @Json List<Page> history,
        @Json String plainText,
        @Json @Nullable Page draft) {

    /** A page with its lines. */
    public record Page(String title, int number, List<Line> lines) {}

    /** A line of a page. */
    public record Line(String text, @Nullable Double weight) {}
}
