package app;

import io.doctable.table.NewRow;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Group} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewGroup extends NewRow<NewGroup> {
    private String name;

    private NewGroup(String name) {
        super(0);
        this.name = name;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewGroup of(String name) {
        return new NewGroup(name);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewGroup from(Group row) {
        return new NewGroup(row.name());
    }

    /** Returns the value of {@code name}. */
    public String name() {
        return name;
    }

    /** Returns this row with another value of {@code name}. */
    public NewGroup withName(String name) {
        NewGroup copy = clone();
        copy.name = name;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("name", name);
    }
}
