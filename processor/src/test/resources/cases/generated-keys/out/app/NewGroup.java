package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Group} without what the database or the library fills. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewGroup {
    private final String name;

    private NewGroup(String name) {
        this.name = name;
    }

    /** A row with the values that every new row needs. */
    public static NewGroup of(String name) {
        return new NewGroup(name);
    }

    /** A row with the values of another one that may be given; all of them count as set. */
    public static NewGroup from(Group row) {
        return new NewGroup(row.name());
    }

    /** The value for {@code name}. */
    public String name() {
        return name;
    }

    /** This row with another value for {@code name}. */
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
