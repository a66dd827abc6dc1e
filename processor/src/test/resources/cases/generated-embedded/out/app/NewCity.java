package app;

import io.doctable.table.NewRow;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link City} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewCity extends NewRow<NewCity> {
    private String name;

    private NewCity(String name) {
        super(0);
        this.name = name;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewCity of(String name) {
        return new NewCity(name);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewCity from(City row) {
        return new NewCity(row.name());
    }

    /** Returns the value of {@code name}. */
    public String name() {
        return name;
    }

    /** Returns this row with another value of {@code name}. */
    public NewCity withName(String name) {
        NewCity copy = clone();
        copy.name = name;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("name", name);
    }
}
