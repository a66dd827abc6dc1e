package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** A value cannot be stored exactly, or a stored value is none that the record can hold. Nothing was sent or changed. */
public final class MappingException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final @Nullable String column;
    private final @Nullable String component;
    private final @Nullable String rowKey;

    private MappingException(
            String message,
            String table,
            @Nullable String column,
            @Nullable String component,
            @Nullable String rowKey,
            @Nullable Throwable cause) {
        super(message, null, cause);
        this.table = table;
        this.column = column;
        this.component = component;
        this.rowKey = rowKey;
    }

    /**
     * A value that a column cannot hold.
     *
     * @param column the column's name, null if unknown
     * @param component the record component's name, null if unknown
     * @param problem what is wrong with the value
     */
    public static MappingException onWriting(
            String table, @Nullable String column, @Nullable String component, String problem) {
        return new MappingException(
                "cannot store " + place(table, column, component) + ": " + problem,
                table,
                column,
                component,
                null,
                null);
    }

    /**
     * A stored value that a record component cannot hold.
     *
     * @param column the column's name, null if unknown
     * @param component the record component's name, null if unknown
     * @param rowKey the key of the row, null if unknown
     * @param problem what is wrong with the value
     * @param cause what it came from, null if it started here
     */
    public static MappingException onReading(
            String table,
            @Nullable String column,
            @Nullable String component,
            @Nullable String rowKey,
            String problem,
            @Nullable Throwable cause) {
        String row = rowKey == null ? "" : ", row " + rowKey;
        return new MappingException(
                "cannot read " + place(table, column, component) + row + ": " + problem,
                table,
                column,
                component,
                rowKey,
                cause);
    }

    private static String place(String table, @Nullable String column, @Nullable String component) {
        return (column == null ? "a value of " + table : table + "." + column)
                + (component == null ? "" : " (component " + component + ")");
    }

    /** The table at hand. */
    public String table() {
        return table;
    }

    /** The column at hand, null if unknown. */
    public @Nullable String column() {
        return column;
    }

    /** The record component at hand, null if unknown. */
    public @Nullable String component() {
        return component;
    }

    /** The key of the row that was read, null if unknown. */
    public @Nullable String rowKey() {
        return rowKey;
    }
}
