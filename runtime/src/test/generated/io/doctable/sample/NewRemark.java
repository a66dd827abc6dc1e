package io.doctable.sample;

import io.doctable.table.NewRow;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Remark} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewRemark extends NewRow<NewRemark> {
    static final long RANK_UNSET = 1L;

    private String text;
    private Integer rank;

    private NewRemark(long unset, String text, Integer rank) {
        super(unset);
        this.text = text;
        this.rank = rank;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewRemark of(String text) {
        return new NewRemark(RANK_UNSET, text, null);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewRemark from(Remark row) {
        return new NewRemark(0, row.text(), row.rank());
    }

    /** Returns the value of {@code text}. */
    public String text() {
        return text;
    }

    /** Returns the value of {@code rank}; null if the database is to use its default. */
    public Integer rank() {
        return rank;
    }

    /** Returns this row with another value of {@code text}. */
    public NewRemark withText(String text) {
        NewRemark copy = clone();
        copy.text = text;
        return copy;
    }

    /** Returns this row with another value of {@code rank}. */
    public NewRemark withRank(int rank) {
        NewRemark copy = clone();
        copy.rank = rank;
        copy.set(RANK_UNSET);
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("text", text);
        values.add("rank", rank, RANK_UNSET);
    }
}
