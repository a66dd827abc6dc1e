package app;

import io.doctable.table.NewRow;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Member} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewMember extends NewRow<NewMember> {
    private String name;

    private NewMember(String name) {
        super(0);
        this.name = name;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewMember of(String name) {
        return new NewMember(name);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewMember from(Member row) {
        return new NewMember(row.name());
    }

    /** Returns the value of {@code name}. */
    public String name() {
        return name;
    }

    /** Returns this row with another value of {@code name}. */
    public NewMember withName(String name) {
        NewMember copy = clone();
        copy.name = name;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("name", name);
    }
}
