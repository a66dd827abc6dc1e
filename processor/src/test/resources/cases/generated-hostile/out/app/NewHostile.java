package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Hostile} without what the database or the library fills. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewHostile {
    private final String id;

    private final String newline;

    private final String rtl;

    final long unset;

    private NewHostile(String id, String newline, String rtl, long unset) {
        this.id = id;
        this.newline = newline;
        this.rtl = rtl;
        this.unset = unset;
    }

    /** A row with the values that every new row needs. */
    public static NewHostile of(String id) {
        return new NewHostile(id, null, null, 3L);
    }

    /** A row with the values of another one that may be given; all of them count as set. */
    public static NewHostile from(Hostile row) {
        return new NewHostile(row.id(), row.newline(), row.rtl(), 0L);
    }

    /** The value for {@code id}. */
    public String id() {
        return id;
    }

    /** The value for {@code newline}; null while it is left to the database. */
    public String newline() {
        return newline;
    }

    /** The value for {@code rtl}; null while it is left to the database. */
    public String rtl() {
        return rtl;
    }

    /** This row with another value for {@code id}. */
    public NewHostile withId(String id) {
        return new NewHostile(id, newline, rtl, unset);
    }

    /** This row with another value for {@code newline}. */
    public NewHostile withNewline(String newline) {
        return new NewHostile(id, newline, rtl, unset & ~1L);
    }

    /** This row with another value for {@code rtl}. */
    public NewHostile withRtl(String rtl) {
        return new NewHostile(id, newline, rtl, unset & ~2L);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewHostile that
                && Objects.equals(id, that.id)
                && Objects.equals(newline, that.newline)
                && Objects.equals(rtl, that.rtl)
                && unset == that.unset;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, newline, rtl, unset);
    }

    @Override
    public String toString() {
        return "NewHostile["
                + "id=" + id
                + ", newline=" + ((unset & 1L) == 0 ? newline : "default")
                + ", rtl=" + "***"
                + "]";
    }
}
