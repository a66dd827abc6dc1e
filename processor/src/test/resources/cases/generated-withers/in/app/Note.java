package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.Json;
import io.doctable.annotation.UpdatedAt;
import io.doctable.annotation.Version;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@DocTable
public record Note(
        @Id(generated = true) long id,
        String title,
        char letter,
        int changed,
        Optional<String> value,
        @Json Map<String, List<Integer>> tags,
        byte[] raw,
        Kind kind,
        @Embedded(prefix = "at_") Place place,
        @Column(updatable = false) String origin,
        @CreatedAt LocalDateTime createdAt,
        @UpdatedAt(zone = "Europe/Berlin") LocalDateTime updatedAt,
        @Version int version)
        implements Comparable<Note>, NoteWith {
    public enum Kind {
        SHORT,
        LONG
    }

    @Embeddable
    public record Place(double latitude, double longitude) {}

    @Override
    public int compareTo(Note other) {
        return title.compareTo(other.title);
    }

    /** A wither of the record's own takes the place of the generated one. */
    @Override
    public Note withLetter(char letter) {
        return withTitle(letter + title.substring(1));
    }
}
