package io.doctable.table;

import io.doctable.error.MappingException;
import io.doctable.internal.text.ValueText;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of one row; the other columns keep theirs. The base class of generated {@code XPatch}es,
 * which have a method for each component that an update may change. Immutable: each method returns another patch.
 *
 * <p>A column that is set to null becomes NULL, a column that is not set is not written. If a column is set twice, the
 * later value counts.
 *
 * @param <R> the record
 * @param <P> the generated patch
 */
public abstract class Patch<R, P extends Patch<R, P>> implements Cloneable {
    private final Table<R> table;
    private Map<String, Change<?>> changes = Map.of();
    private @Nullable Long expected;

    /** Creates a patch that sets no column; for generated patches. */
    protected Patch(Table<R> table) {
        this.table = table;
    }

    /** Returns whether it sets no column. */
    public final boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the names of the columns that it sets, in the table's order. */
    public final List<String> columns() {
        return table.schema().columns().stream()
                .map(ColumnSchema::name)
                .filter(changes::containsKey)
                .toList();
    }

    /** Returns the version that the stored row must have, or empty if any version may be changed. */
    public final OptionalLong expectedVersion() {
        return expected == null ? OptionalLong.empty() : OptionalLong.of(expected);
    }

    /** Writes the new values and the time of the update, in the table's order; for DAOs. */
    public final void write(RowWriter out, Stamp stamp) throws SQLException {
        for (ColumnSchema column : table.schema().columns()) {
            Change<?> change = changes.get(column.name());
            if (change != null) {
                change.write(out);
            } else if (column.generation() == Generation.UPDATED_AT) {
                stamp.writeTime(out, column);
            }
        }
    }

    /**
     * Returns a patch that also sets this column; for generated patches.
     *
     * @param value null for NULL
     * @throws MappingException if the value is null and the column is NOT NULL
     */
    protected final <T> P set(Column<R, T> column, @Nullable T value) {
        if (value == null && !column.schema().nullable()) {
            throw refuseNull(column, "NOT NULL");
        }
        Map<String, Change<?>> more = new LinkedHashMap<>(changes);
        more.put(column.name(), new Change<>(column, value));
        P copy = copy();
        ((Patch<?, ?>) copy).changes = more;
        return copy;
    }

    /**
     * Returns the value of a component that does not accept null, although its column is nullable because the embedding
     * record may be absent; for generated patches.
     *
     * @throws MappingException if it is null
     */
    protected static <T> T required(Column<?, T> column, @Nullable T value) {
        if (value == null) {
            throw refuseNull(column, "NULL only if the embedded record is null");
        }
        return value;
    }

    /** Returns a patch that only changes a row with this version; for generated patches. */
    protected final P expecting(long version) {
        P copy = copy();
        ((Patch<?, ?>) copy).expected = version;
        return copy;
    }

    private static MappingException refuseNull(Column<?, ?> column, String rule) {
        return MappingException.onWriting(
                column.table(),
                column.name(),
                column.schema().component(),
                "the value is null, but the column is " + rule);
    }

    @SuppressWarnings("unchecked")
    private P copy() {
        try {
            return (P) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether the other object is a patch of the same class that sets the same columns to equal values. */
    @Override
    @SuppressWarnings("EqualsGetClass") // each table's patches are a final class of their own
    public boolean equals(@Nullable Object other) {
        return other != null
                && other.getClass() == getClass()
                && ((Patch<?, ?>) other).changes.equals(changes)
                && Objects.equals(((Patch<?, ?>) other).expected, expected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(changes, expected);
    }

    /** Returns the values that it sets, those of sensitive columns masked, and the expected version. */
    @Override
    public String toString() {
        String text = changes.values().stream().map(Change::toString).collect(Collectors.joining(", "));
        return getClass().getSimpleName() + "[" + text + "]" + (expected == null ? "" : " of version " + expected);
    }

    /** The new value of a column. */
    private record Change<T>(Column<?, T> column, @Nullable T value) {
        void write(RowWriter out) throws SQLException {
            column.write(out, value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Change<?> that
                    && column.equals(that.column)
                    && Objects.deepEquals(value, that.value);
        }

        @Override
        public int hashCode() {
            return column.hashCode();
        }

        @Override
        public String toString() {
            ColumnSchema schema = column.schema();
            return schema.component() + "=" + (schema.sensitive() ? ValueText.HIDDEN : NewRow.text(value));
        }
    }
}
