package io.doctable.table;

import io.doctable.internal.text.ValueText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert. The base class of generated {@code NewX}es, which have a method {@code withY} for each component:
 * it clones the row and changes one field of the clone before anybody else sees it, so each row is immutable.
 *
 * @param <N> the generated class
 */
public abstract class NewRow<N extends NewRow<N>> implements Cloneable {
    private long unset;

    /**
     * Creates a row; for generated rows.
     *
     * @param unset a bit for each value that is left to the database
     */
    protected NewRow(long unset) {
        this.unset = unset;
    }

    /** Returns a bit for each value of the row that is left to the database; see {@link InsertShape#unset}. */
    public static long unset(NewRow<?> row) {
        return row.unset;
    }

    /** Adds all values of the row. */
    protected abstract void list(Values values);

    /** Marks the value of this bit as set; only for a clone that nobody else sees yet. */
    protected final void set(long bit) {
        unset &= ~bit;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected final N clone() {
        try {
            return (N) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Values valuesOf(NewRow<?> row) {
        Values values = new Values(row.unset);
        row.list(values);
        return values;
    }

    /** Returns whether the other object is a row of the same class with equal values, and the same ones unset. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof NewRow<?> that
                && that.getClass() == getClass()
                && that.unset == unset
                && valuesOf(this).equal(valuesOf(that));
    }

    @Override
    public final int hashCode() {
        return valuesOf(this).hash() * 31 + Long.hashCode(unset);
    }

    /** Returns the values of the row, with {@code default} for one that is left to the database, sensitive ones masked. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + valuesOf(this);
    }

    /** Collects the values of a row; for generated rows. */
    public static final class Values {
        private final long unset;
        private final List<String> names = new ArrayList<>();
        private final List<@Nullable Object> all = new ArrayList<>();
        /** What is shown in place of a value; null to show the value. */
        private final List<@Nullable String> insteads = new ArrayList<>();

        private Values(long unset) {
            this.unset = unset;
        }

        /** Adds a value. */
        public void add(String name, @Nullable Object value) {
            add(name, value, null);
        }

        /** Adds a value that is left to the database while its bit is set. */
        public void add(String name, @Nullable Object value, long bit) {
            add(name, value, (unset & bit) == 0 ? null : "default");
        }

        /** Adds a value that no text shows. */
        public void addSensitive(String name, @Nullable Object value) {
            add(name, value, ValueText.HIDDEN);
        }

        private void add(String name, @Nullable Object value, @Nullable String instead) {
            names.add(name);
            all.add(value);
            insteads.add(instead);
        }

        private boolean equal(Values others) {
            return Arrays.deepEquals(all.toArray(), others.all.toArray());
        }

        private int hash() {
            return Arrays.deepHashCode(all.toArray());
        }

        @Override
        public String toString() {
            StringJoiner text = new StringJoiner(", ", "[", "]");
            for (int i = 0; i < all.size(); i++) {
                String instead = insteads.get(i);
                text.add(names.get(i) + "=" + (instead == null ? text(all.get(i)) : instead));
            }
            return text.toString();
        }
    }

    /** Returns a value as text, an array by its elements. */
    static String text(@Nullable Object value) {
        if (value == null || !value.getClass().isArray()) {
            return String.valueOf(value);
        }
        String inBrackets = Arrays.deepToString(new Object[] {value});
        return inBrackets.substring(1, inBrackets.length() - 1);
    }
}
