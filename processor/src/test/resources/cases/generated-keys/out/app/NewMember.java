package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Member} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewMember {
    private final String name;

    private NewMember(String name) {
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
        return new NewMember(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewMember that
                && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    @Override
    public String toString() {
        return "NewMember["
                + "name=" + name
                + "]";
    }
}
