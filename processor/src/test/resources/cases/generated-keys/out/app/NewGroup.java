package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Group} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewGroup {
    private final String name;

    private NewGroup(String name) {
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
        return new NewGroup(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewGroup that
                && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    @Override
    public String toString() {
        return "NewGroup["
                + "name=" + name
                + "]";
    }
}
