package app;

import io.doctable.table.NewRow;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Hostile} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewHostile extends NewRow<NewHostile> {
    static final long NEWLINE_UNSET = 1L;
    static final long RTL_UNSET = 1L << 1;

    private String id;
    private String newline;
    private String rtl;

    private NewHostile(long unset, String id, String newline, String rtl) {
        super(unset);
        this.id = id;
        this.newline = newline;
        this.rtl = rtl;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewHostile of(String id) {
        return new NewHostile(NEWLINE_UNSET | RTL_UNSET, id, null, null);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewHostile from(Hostile row) {
        return new NewHostile(0, row.id(), row.newline(), row.rtl());
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
        NewHostile copy = clone();
        copy.id = id;
        return copy;
    }

    /** Returns this row with another value of {@code newline}. */
    public NewHostile withNewline(String newline) {
        NewHostile copy = clone();
        copy.newline = newline;
        copy.set(NEWLINE_UNSET);
        return copy;
    }

    /** Returns this row with another value of {@code rtl}. */
    public NewHostile withRtl(String rtl) {
        NewHostile copy = clone();
        copy.rtl = rtl;
        copy.set(RTL_UNSET);
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("id", id);
        values.add("newline", newline, NEWLINE_UNSET);
        values.addSensitive("rtl", rtl);
    }
}
