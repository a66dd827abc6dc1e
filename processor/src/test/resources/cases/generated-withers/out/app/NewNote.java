package app;

import io.doctable.table.NewRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Note} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewNote extends NewRow<NewNote> {
    private String title;
    private char letter;
    private int changed;
    private Optional<String> value;
    private Map<String, List<Integer>> tags;
    private byte[] raw;
    private Note.Kind kind;
    private Note.Place place;
    private String origin;

    private NewNote(
            String title,
            char letter,
            int changed,
            Optional<String> value,
            Map<String, List<Integer>> tags,
            byte[] raw,
            Note.Kind kind,
            Note.Place place,
            String origin) {
        super(0);
        this.title = title;
        this.letter = letter;
        this.changed = changed;
        this.value = value;
        this.tags = tags;
        this.raw = raw;
        this.kind = kind;
        this.place = place;
        this.origin = origin;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewNote of(
            String title,
            char letter,
            int changed,
            Map<String, List<Integer>> tags,
            byte[] raw,
            Note.Kind kind,
            Note.Place place,
            String origin) {
        return new NewNote(title, letter, changed, Optional.empty(), tags, raw, kind, place, origin);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewNote from(Note row) {
        return new NewNote(
                row.title(),
                row.letter(),
                row.changed(),
                row.value(),
                row.tags(),
                row.raw(),
                row.kind(),
                row.place(),
                row.origin());
    }

    /** Returns the value of {@code title}. */
    public String title() {
        return title;
    }

    /** Returns the value of {@code letter}. */
    public char letter() {
        return letter;
    }

    /** Returns the value of {@code changed}. */
    public int changed() {
        return changed;
    }

    /** Returns the value of {@code value}. */
    public Optional<String> value() {
        return value;
    }

    /** Returns the value of {@code tags}. */
    public Map<String, List<Integer>> tags() {
        return tags;
    }

    /** Returns the value of {@code raw}. */
    public byte[] raw() {
        return raw;
    }

    /** Returns the value of {@code kind}. */
    public Note.Kind kind() {
        return kind;
    }

    /** Returns the value of {@code place}. */
    public Note.Place place() {
        return place;
    }

    /** Returns the value of {@code origin}. */
    public String origin() {
        return origin;
    }

    /** Returns this row with another value of {@code title}. */
    public NewNote withTitle(String title) {
        NewNote copy = clone();
        copy.title = title;
        return copy;
    }

    /** Returns this row with another value of {@code letter}. */
    public NewNote withLetter(char letter) {
        NewNote copy = clone();
        copy.letter = letter;
        return copy;
    }

    /** Returns this row with another value of {@code changed}. */
    public NewNote withChanged(int changed) {
        NewNote copy = clone();
        copy.changed = changed;
        return copy;
    }

    /** Returns this row with another value of {@code value}. */
    public NewNote withValue(Optional<String> value) {
        NewNote copy = clone();
        copy.value = value;
        return copy;
    }

    /** Returns this row with another value of {@code tags}. */
    public NewNote withTags(Map<String, List<Integer>> tags) {
        NewNote copy = clone();
        copy.tags = tags;
        return copy;
    }

    /** Returns this row with another value of {@code raw}. */
    public NewNote withRaw(byte[] raw) {
        NewNote copy = clone();
        copy.raw = raw;
        return copy;
    }

    /** Returns this row with another value of {@code kind}. */
    public NewNote withKind(Note.Kind kind) {
        NewNote copy = clone();
        copy.kind = kind;
        return copy;
    }

    /** Returns this row with another value of {@code place}. */
    public NewNote withPlace(Note.Place place) {
        NewNote copy = clone();
        copy.place = place;
        return copy;
    }

    /** Returns this row with another value of {@code origin}. */
    public NewNote withOrigin(String origin) {
        NewNote copy = clone();
        copy.origin = origin;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("title", title);
        values.add("letter", letter);
        values.add("changed", changed);
        values.add("value", value);
        values.add("tags", tags);
        values.add("raw", raw);
        values.add("kind", kind);
        values.add("place", place);
        values.add("origin", origin);
    }
}
