package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Member} without what the database or the library fills. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewMember {
    private final String name;

    private NewMember(String name) {
        this.name = name;
    }

    /** A row with the values that every new row needs. */
    public static NewMember of(String name) {
        return new NewMember(name);
    }

    /** A row with the values of another one that may be given; all of them count as set. */
    public static NewMember from(Member row) {
        return new NewMember(row.name());
    }

    /** The value for {@code name}. */
    public String name() {
        return name;
    }

    /** This row with another value for {@code name}. */
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
