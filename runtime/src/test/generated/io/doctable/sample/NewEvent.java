package io.doctable.sample;

import io.doctable.table.NewRow;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Event} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewEvent extends NewRow<NewEvent> {
    static final long LEVEL_UNSET = 1L;

    private String secret;
    private Integer level;

    private NewEvent(long unset, String secret, Integer level) {
        super(unset);
        this.secret = secret;
        this.level = level;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewEvent of(String secret) {
        return new NewEvent(LEVEL_UNSET, secret, null);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewEvent from(Event row) {
        return new NewEvent(0, row.secret(), row.level());
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
        NewEvent copy = clone();
        copy.secret = secret;
        return copy;
    }

    /** Returns this row with another value of {@code level}. */
    public NewEvent withLevel(int level) {
        NewEvent copy = clone();
        copy.level = level;
        copy.set(LEVEL_UNSET);
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.addSensitive("secret", secret);
        values.add("level", level, LEVEL_UNSET);
    }
}
