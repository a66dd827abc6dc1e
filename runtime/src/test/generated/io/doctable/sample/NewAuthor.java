package io.doctable.sample;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Author} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewAuthor {
    private final String name;

    private NewAuthor(String name) {
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
        return new NewAuthor(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewAuthor that
                && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    @Override
    public String toString() {
        return "NewAuthor["
                + "name=" + name
                + "]";
    }
}
