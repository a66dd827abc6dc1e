package io.doctable.sample;

import io.doctable.table.NewRow;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Author} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewAuthor extends NewRow<NewAuthor> {
    private String name;

    private NewAuthor(String name) {
        super(0);
        this.name = name;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewAuthor of(String name) {
        return new NewAuthor(name);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewAuthor from(Author row) {
        return new NewAuthor(row.name());
    }

    /** Returns the value of {@code name}. */
    public String name() {
        return name;
    }

    /** Returns this row with another value of {@code name}. */
    public NewAuthor withName(String name) {
        NewAuthor copy = clone();
        copy.name = name;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("name", name);
    }
}
