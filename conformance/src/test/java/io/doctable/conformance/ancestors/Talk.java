package io.doctable.conformance.ancestors;

import io.doctable.annotation.Column;
import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Json;
import java.util.List;

/** A record with a name of its own, methods, a tree, a list of lists and a value in a user's own encoding. */
@DocTable(name = "talks")
public record Talk(
        @Id(generated = true) long id,
        @Column(name = "heading") String title,
        @Column(defaultSql = "'en'") String language,
        @Json Part outline,
        @Json List<List<String>> paragraphs,
        @Convert(Pace.Codec.class) Pace pace) {
    /** What an author is asked to keep to. */
    public static final int LONGEST_TITLE = 90;

    /** A talk that only has a title, without its id. */
    public static NewTalk titled(String title) {
        return NewTalk.of(title, new Part("all", List.of()), List.of(), new Pace(100));
    }

    /** Whether the title is too long. */
    public boolean isLong() {
        return title.length() > LONGEST_TITLE;
    }

    /** A part of the outline, with its own parts. */
    public record Part(String label, List<Part> parts) {}
}
