package io.doctable.sample;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Event} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewEvent {
    static final long LEVEL_UNSET = 1L;

    private final String secret;
    private final Integer level;

    final long unset;

    private NewEvent(String secret, Integer level, long unset) {
        this.secret = secret;
        this.level = level;
        this.unset = unset;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewEvent of(String secret) {
        return new NewEvent(secret, null, LEVEL_UNSET);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewEvent from(Event row) {
        return new NewEvent(row.secret(), row.level(), 0L);
    }

    /** Returns the value of {@code secret}. */
    public String secret() {
        return secret;
    }

    /** Returns the value of {@code level}; null if the database is to use its default. */
    public Integer level() {
        return level;
    }

    /** Returns this row with another value of {@code secret}. */
    public NewEvent withSecret(String secret) {
        return new NewEvent(secret, level, unset);
    }

    /** Returns this row with another value of {@code level}. */
    public NewEvent withLevel(int level) {
        return new NewEvent(secret, level, unset & ~LEVEL_UNSET);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewEvent that
                && Objects.equals(secret, that.secret)
                && Objects.equals(level, that.level)
                && unset == that.unset;
    }

    @Override
    public int hashCode() {
        return Objects.hash(secret, level, unset);
    }

    @Override
    public String toString() {
        return "NewEvent["
                + "secret=" + "***"
                + ", level=" + ((unset & LEVEL_UNSET) == 0 ? level : "default")
                + "]";
    }
}
