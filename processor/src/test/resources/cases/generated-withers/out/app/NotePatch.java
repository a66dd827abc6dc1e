package app;

import io.doctable.table.Patch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Note}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NotePatch extends Patch<Note, NotePatch> {
    private NotePatch() {
        super(NoteTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static NotePatch of() {
        return new NotePatch();
    }

    /** Only changes a row with this version (optimistic locking). */
    public NotePatch expect(int version) {
        return expecting(version);
    }

    /** Sets {@code title}. */
    public NotePatch title(String title) {
        return set(NoteTable.TITLE, title);
    }

    /** Sets {@code letter}. */
    public NotePatch letter(char letter) {
        return set(NoteTable.LETTER, letter);
    }

    /** Sets {@code changed}. */
    public NotePatch changed(int changed) {
        return set(NoteTable.CHANGED, changed);
    }

    /** Sets {@code value}. */
    public NotePatch value(Optional<String> value) {
        return set(NoteTable.VALUE, value.orElse(null));
    }

    /** Sets {@code tags}. */
    public NotePatch tags(Map<String, List<Integer>> tags) {
        return set(NoteTable.TAGS, tags);
    }

    /** Sets {@code raw}. */
    public NotePatch raw(byte[] raw) {
        return set(NoteTable.RAW, raw);
    }

    /** Sets {@code kind}. */
    public NotePatch kind(Note.Kind kind) {
        return set(NoteTable.KIND, kind);
    }

    /** Sets {@code place}. */
    public NotePatch place(Note.Place place) {
        return set(NoteTable.PLACE_LATITUDE, place.latitude()).set(NoteTable.PLACE_LONGITUDE, place.longitude());
    }
}
