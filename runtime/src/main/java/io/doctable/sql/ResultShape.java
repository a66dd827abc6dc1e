package io.doctable.sql;

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

/** The columns of a result, found by their names; shared by all its rows. Immutable. */
public final class ResultShape {
    private static final int AMBIGUOUS = -1;

    private final List<ResultColumn> columns;
    private final JsonCodec json;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();

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

    List<ResultColumn> columns() {
        return columns;
    }

    JsonCodec json() {
        return json;
    }

    /**
     * Where the column of that name is, from 0: exactly that one, else the only one that differs in case alone.
     *
     * @throws IllegalArgumentException if there is none, or several
     */
    int index(String name) {
        Integer found = find(name);
        if (found == null) {
            throw new IllegalArgumentException("the result has no column \"" + name + "\"; it has " + names());
        }
        if (found == AMBIGUOUS) {
            throw new IllegalArgumentException("the result has several columns \"" + name
                    + "\"; give them names of their own with AS, or read them by index: " + names());
        }
        return found;
    }

    /** Whether there is a column, or several, of that name. */
    boolean has(String name) {
        return find(name) != null;
    }

    private @Nullable Integer find(String name) {
        Integer found = exact.get(name);
        return found != null ? found : folded.get(fold(name));
    }

    /**
     * Sees to it that each name stands for one column.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    void requireDistinct() {
        columns.forEach(column -> index(column.name()));
    }

    List<String> names() {
        return columns.stream().map(ResultColumn::name).toList();
    }

    /** One column as messages name it. Whether its values are secret is not known, so no message shows them. */
    RowShape column(int index) {
        ColumnSchema column = ColumnSchema.builder(columns.get(index).name(), DataType.text(0))
                .nullable()
                .sensitive()
                .build();
        return new RowShape("the result", List.of(column), List.of());
    }
}
