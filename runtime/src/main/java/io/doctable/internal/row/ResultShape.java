package io.doctable.internal.row;

import io.doctable.json.JsonCodec;
import io.doctable.row.ResultColumn;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a result, indexed by name and shared by all its rows. Immutable. */
public final class ResultShape {
    private static final int AMBIGUOUS = -1;

    private final List<ResultColumn> columns;
    private final JsonCodec json;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();

    /** Creates a shape of these columns, whose values are read with {@code json}. */
    public ResultShape(List<ResultColumn> columns, JsonCodec json) {
        this.columns = columns;
        this.json = json;
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            exact.merge(name, i, (first, second) -> AMBIGUOUS);
            folded.merge(fold(name), i, (first, second) -> AMBIGUOUS);
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public List<ResultColumn> columns() {
        return columns;
    }

    public JsonCodec json() {
        return json;
    }

    /**
     * Returns the index, from 0, of the column with that name: the exact match, else the only case-insensitive match.
     *
     * @throws IllegalArgumentException if there is none, or several
     */
    public int index(String name) {
        Integer found = find(name);
        if (found == null) {
            throw new IllegalArgumentException("the result has no column \"" + name + "\"; it has " + names());
        }
        if (found == AMBIGUOUS) {
            throw new IllegalArgumentException("the result has several columns \"" + name
                    + "\"; give each its own name with AS, or read them by index: " + names());
        }
        return found;
    }

    /** Returns whether there is at least one column with that name. */
    public boolean has(String name) {
        return find(name) != null;
    }

    /** Returns whether several columns have that name, so that it is none's alone. */
    public boolean isAmbiguous(String name) {
        Integer found = find(name);
        return found != null && found == AMBIGUOUS;
    }

    private @Nullable Integer find(String name) {
        Integer found = exact.get(name);
        return found != null ? found : folded.get(fold(name));
    }

    /**
     * Refuses a result in which two columns have the same name.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public void requireDistinct() {
        columns.forEach(column -> index(column.name()));
    }

    public List<String> names() {
        return columns.stream().map(ResultColumn::name).toList();
    }

    /** Returns one column for messages. It may hold secrets, so messages do not show its values. */
    public RowShape column(int index) {
        ColumnSchema column = ColumnSchema.builder(columns.get(index).name(), DataType.TEXT)
                .nullable()
                .sensitive()
                .build();
        return new RowShape("the result", List.of(column), List.of());
    }
}
