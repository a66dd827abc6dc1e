package io.doctable.sample;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Remark} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewRemark {
    static final long RANK_UNSET = 1L;

    private final String text;
    private final Integer rank;

    final long unset;

    private NewRemark(String text, Integer rank, long unset) {
        this.text = text;
        this.rank = rank;
        this.unset = unset;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewRemark of(String text) {
        return new NewRemark(text, null, RANK_UNSET);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewRemark from(Remark row) {
        return new NewRemark(row.text(), row.rank(), 0L);
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
        return new NewRemark(text, rank, unset);
    }

    /** Returns this row with another value of {@code rank}. */
    public NewRemark withRank(int rank) {
        return new NewRemark(text, rank, unset & ~RANK_UNSET);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewRemark that
                && Objects.equals(text, that.text)
                && Objects.equals(rank, that.rank)
                && unset == that.unset;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, rank, unset);
    }

    @Override
    public String toString() {
        return "NewRemark["
                + "text=" + text
                + ", rank=" + ((unset & RANK_UNSET) == 0 ? rank : "default")
                + "]";
    }
}
