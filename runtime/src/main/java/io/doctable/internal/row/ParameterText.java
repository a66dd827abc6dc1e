package io.doctable.internal.row;

import io.doctable.internal.text.Excerpt;
import io.doctable.internal.text.ValueText;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one execution as text, taken down while they are written: only the first and the last of a long
 * list or of many rows. Not thread-safe.
 */
public final class ParameterText {
    private final Masking masking;
    private final Excerpt rows = new Excerpt(3, 1);
    private Excerpt row = values();

    /** No parameters yet. */
    public ParameterText(Masking masking) {
        this.masking = masking;
    }

    private static Excerpt values() {
        return new Excerpt(20, 3);
    }

    /** A writer that writes through to another one and keeps what it writes here; it begins with {@code columns}. */
    public RowWriter recording(RowWriter target, RowShape columns) {
        endRow();
        RowWriter writer = target.recordedBy(this::add);
        writer.start(columns);
        return writer;
    }

    /** Takes down a value, of a sensitive column perhaps. */
    private void add(@Nullable Object value, boolean sensitive) {
        row.add(masking.hides(sensitive) ? ValueText.HIDDEN : ValueText.of(value));
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
