package io.doctable.row;

/**
 * The parameters of one execution as text, taken down while they are written: {@code ***} for the values of sensitive
 * columns, only the first and the last of a long list or of many rows. Not thread-safe.
 */
public final class ParameterText {
    private final boolean hidden;
    private final Excerpt rows = new Excerpt(3, 1);
    private Excerpt row = values();

    /**
     * No parameters yet.
     *
     * @param hidden whether the values of all columns are shown as {@code ***}
     */
    public ParameterText(boolean hidden) {
        this.hidden = hidden;
    }

    private static Excerpt values() {
        return new Excerpt(20, 3);
    }

    /** A writer that writes through to another one and keeps what it writes here; it begins with {@code columns}. */
    public RowWriter recording(RowWriter target, RowShape columns) {
        endRow();
        RowWriter writer = new RecordingRowWriter(target, this);
        writer.start(columns);
        return writer;
    }

    void add(String value) {
        row.add(value);
    }

    boolean isHidden() {
        return hidden;
    }

    private void endRow() {
        if (row.count() > 0) {
            rows.add("[" + row + "]");
            row = values();
        }
    }

    /** {@code [1, "a"]}, or {@code [1, "a"], [2, "b"]} for the rows of a batch; empty where there are no parameters. */
    @Override
    public String toString() {
        endRow();
        return rows.toString();
    }
}
