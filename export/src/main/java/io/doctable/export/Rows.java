package io.doctable.export;

import io.doctable.row.Row;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes rows one after the other and counts them. */
final class Rows {
    /** The types of 32-bit floating-point numbers: ours and PostgreSQL's. */
    private static final Set<String> SINGLE = Set.of("float", "float4");

    private Rows() {}

    /** Runs a query up to its first row, so that one that fails does so before anything is written. */
    static Iterator<Row> begun(Stream<Row> rows) {
        Iterator<Row> each = rows.iterator();
        return each.hasNext() ? each : Collections.emptyIterator();
    }

    /** Writes all rows; returns how many there were. */
    static long each(Iterator<Row> rows, Form form) throws IOException {
        long count = 0;
        while (rows.hasNext()) {
            form.write(rows.next());
            count++;
        }
        return count;
    }

    /** Returns a value of a row; a number of 32 bits as such, because as a double it has digits that nobody stored. */
    static @Nullable Object value(Row row, int index) {
        Object value = row.get(index);
        return value instanceof Double number
                        && SINGLE.contains(row.columns().get(index).type().toLowerCase(Locale.ROOT))
                ? (Object) number.floatValue()
                : value;
    }

    /** Writes one row. */
    @FunctionalInterface
    interface Form {
        /** Writes it. */
        void write(Row row) throws IOException;
    }
}
