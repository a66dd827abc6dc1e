package app;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Methods that return a {@link Note} with another value; the record implements it. */
@Generated("io.doctable.processor.DocTableProcessor")
public interface NoteWith {
    /** Returns the value of {@code id}. */
    long id();

    /** Returns the value of {@code title}. */
    String title();

    /** Returns the value of {@code letter}. */
    char letter();

    /** Returns the value of {@code changed}. */
    int changed();

    /** Returns the value of {@code value}. */
    Optional<String> value();

    /** Returns the value of {@code tags}. */
    Map<String, List<Integer>> tags();

    /** Returns the value of {@code raw}. */
    byte[] raw();

    /** Returns the value of {@code kind}. */
    Note.Kind kind();

    /** Returns the value of {@code place}. */
    Note.Place place();

    /** Returns the value of {@code origin}. */
    String origin();

    /** Returns the value of {@code createdAt}. */
    LocalDateTime createdAt();

    /** Returns the value of {@code updatedAt}. */
    LocalDateTime updatedAt();

    /** Returns the value of {@code version}. */
    int version();

    /** Returns this row with another value of {@code title}. */
    default Note withTitle(String title) {
        return with(1, title);
    }

    /** Returns this row with another value of {@code letter}. */
    default Note withLetter(char letter) {
        return with(2, letter);
    }

    /** Returns this row with another value of {@code changed}. */
    default Note withChanged(int changed) {
        return with(3, changed);
    }

    /** Returns this row with another value of {@code value}. */
    default Note withValue(Optional<String> value) {
        return with(4, value);
    }

    /** Returns this row with another value of {@code tags}. */
    default Note withTags(Map<String, List<Integer>> tags) {
        return with(5, tags);
    }

    /** Returns this row with another value of {@code raw}. */
    default Note withRaw(byte[] raw) {
        return with(6, raw);
    }

    /** Returns this row with another value of {@code kind}. */
    default Note withKind(Note.Kind kind) {
        return with(7, kind);
    }

    /** Returns this row with another value of {@code place}. */
    default Note withPlace(Note.Place place) {
        return with(8, place);
    }

    /** Returns this row with another value of {@code origin}. */
    default Note withOrigin(String origin) {
        return with(9, origin);
    }

    @SuppressWarnings("unchecked")
    private Note with(int changed, Object value) {
        return new Note(
                id(),
                changed == 1 ? (String) value : title(),
                changed == 2 ? (char) value : letter(),
                changed == 3 ? (int) value : changed(),
                changed == 4 ? (Optional<String>) value : value(),
                changed == 5 ? (Map<String, List<Integer>>) value : tags(),
                changed == 6 ? (byte[]) value : raw(),
                changed == 7 ? (Note.Kind) value : kind(),
                changed == 8 ? (Note.Place) value : place(),
                changed == 9 ? (String) value : origin(),
                createdAt(),
                updatedAt(),
                version());
    }
}
