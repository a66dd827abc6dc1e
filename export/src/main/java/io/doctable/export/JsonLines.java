package io.doctable.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.doctable.dao.Query;
import io.doctable.row.ResultColumn;
import io.doctable.row.Row;
import io.doctable.sql.Result;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes rows as JSON Lines: each row is an object on a line of its own, with the column names as keys. Integers, decimals
 * and floating-point numbers are JSON numbers with all their digits, NaN and infinities texts; times are texts in ISO
 * format, bytes texts in Base64, lists arrays; JSON documents are embedded; NULL is {@code null}. Values of sensitive
 * columns are written like all others.
 *
 * <p>Rows are written while they are read, so a result may be larger than memory. The writer is flushed, not closed.
 */
public final class JsonLines {
    private JsonLines() {}

    /**
     * Runs a query and writes its rows.
     *
     * @return the number of rows
     * @throws IllegalArgumentException if two columns have the same name
     * @throws IOException if the writer fails
     * @throws io.doctable.error.DocTableException if the database fails
     */
    public static long write(Query<?> query, Writer out) throws IOException {
        try (Stream<Row> rows = query.streamRows()) {
            return write(query.columns(), rows.iterator(), out);
        }
    }

    /**
     * Writes the rows of raw SQL that were not read yet, and closes the result. Use {@code cursor} for large results.
     *
     * @return the number of rows
     * @throws IllegalArgumentException if two columns have the same name
     * @throws IllegalStateException if the statement has no rows
     * @throws IOException if the writer fails
     * @throws io.doctable.error.DocTableException if the database fails
     */
    public static long write(Result result, Writer out) throws IOException {
        try (result) {
            return write(result.columns(), result.iterator(), out);
        }
    }

    /**
     * Runs a query and writes its rows to a file in UTF-8, which replaces the file that is there. A query that the database
     * refuses leaves that file as it is.
     *
     * @return the number of rows
     * @throws IllegalArgumentException if two columns have the same name
     * @throws IOException if the file cannot be written; it may then have a part of the rows
     * @throws io.doctable.error.DocTableException if the database fails; the file may then have a part of the rows
     */
    public static long write(Query<?> query, Path file) throws IOException {
        try (Stream<Row> rows = query.streamRows()) {
            Iterator<Row> each = Rows.begun(rows);
            try (Writer out = Files.newBufferedWriter(file)) {
                return write(query.columns(), each, out);
            }
        }
    }

    private static long write(List<ResultColumn> columns, Iterator<Row> rows, Writer out) throws IOException {
        Set<String> names = new HashSet<>();
        for (ResultColumn column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("two columns are called \"" + column.name()
                        + "\", but the keys of a JSON object must differ: give each its own name with AS");
            }
        }
        long count;
        try (JsonGenerator json = JsonValues.lines(out)) {
            count = Rows.each(rows, row -> {
                json.writeStartObject();
                for (int i = 0; i < columns.size(); i++) {
                    json.writeFieldName(columns.get(i).name());
                    Object value = Rows.value(row, i);
                    if (value instanceof String text && JsonValues.isJson(columns.get(i))) {
                        JsonValues.writeDocument(json, text);
                    } else {
                        JsonValues.write(json, value);
                    }
                }
                json.writeEndObject();
                json.writeRaw('\n');
            });
        }
        out.flush();
        return count;
    }
}
