package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link City} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewCity {
    private final String name;

    private NewCity(String name) {
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
        return new NewCity(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewCity that
                && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    @Override
    public String toString() {
        return "NewCity["
                + "name=" + name
                + "]";
    }
}
