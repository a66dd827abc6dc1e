package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link City} without what the database or the library fills. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewCity {
    private final String name;

    private NewCity(String name) {
        this.name = name;
    }

    /** A row with the values that every new row needs. */
    public static NewCity of(String name) {
        return new NewCity(name);
    }

    /** A row with the values of another one that may be given; all of them count as set. */
    public static NewCity from(City row) {
        return new NewCity(row.name());
    }

    /** The value for {@code name}. */
    public String name() {
        return name;
    }

    /** This row with another value for {@code name}. */
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
