package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Hostile} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewHostile {
    static final long NEWLINE_UNSET = 1L;
    static final long RTL_UNSET = 1L << 1;

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

    /** Creates a row with the values that every new row needs. */
    public static NewHostile of(String id) {
        return new NewHostile(id, null, null, NEWLINE_UNSET | RTL_UNSET);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewHostile from(Hostile row) {
        return new NewHostile(row.id(), row.newline(), row.rtl(), 0L);
    }

    /** Returns the value of {@code id}. */
    public String id() {
        return id;
    }

    /** Returns the value of {@code newline}; null if the database is to use its default. */
    public String newline() {
        return newline;
    }

    /** Returns the value of {@code rtl}; null if the database is to use its default. */
    public String rtl() {
        return rtl;
    }

    /** Returns this row with another value of {@code id}. */
    public NewHostile withId(String id) {
        return new NewHostile(id, newline, rtl, unset);
    }

    /** Returns this row with another value of {@code newline}. */
    public NewHostile withNewline(String newline) {
        return new NewHostile(id, newline, rtl, unset & ~NEWLINE_UNSET);
    }

    /** Returns this row with another value of {@code rtl}. */
    public NewHostile withRtl(String rtl) {
        return new NewHostile(id, newline, rtl, unset & ~RTL_UNSET);
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
                + ", newline=" + ((unset & NEWLINE_UNSET) == 0 ? newline : "default")
                + ", rtl=" + "***"
                + "]";
    }
}
