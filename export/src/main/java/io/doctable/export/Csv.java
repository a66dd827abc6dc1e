package io.doctable.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.doctable.dao.Query;
import io.doctable.row.ResultColumn;
import io.doctable.row.Row;
import io.doctable.sql.Result;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV (RFC 4180): a line of column names, then a line for each row. NULL is an empty field, an empty text
 * is {@code ""}. Numbers have all their digits, times are in ISO format, bytes in Base64; lists are JSON arrays and JSON
 * documents are as stored. Values of sensitive columns are written like all others. Texts that a spreadsheet takes for a
 * formula are not changed. Immutable.
 *
 * <p>Rows are written while they are read, so a result may be larger than memory. The writer is flushed, not closed.
 */
public final class Csv {
    private final char separator;
    private final boolean header;

    private Csv(char separator, boolean header) {
        this.separator = separator;
        this.header = header;
    }

    /** Returns the usual form: commas between the fields, and the column names in the first line. */
    public static Csv standard() {
        return new Csv(',', true);
    }

    /**
     * Returns the same form with another character between the fields, such as {@code ;} or a tab.
     *
     * @throws IllegalArgumentException if it is a quote or a line break
     */
    public Csv withSeparator(char between) {
        if (between == '"' || between == '\n' || between == '\r') {
            throw new IllegalArgumentException("a quote or a line break cannot separate the fields of CSV: use"
                    + " a comma, a semicolon or a tab");
        }
        return new Csv(between, header);
    }

    /** Returns the same form without the column names. */
    public Csv withoutHeader() {
        return new Csv(separator, false);
    }

    /**
     * Runs a query and writes its rows.
     *
     * @return the number of rows
     * @throws IOException if the writer fails
     * @throws io.doctable.error.DocTableException if the database fails
     */
    public long write(Query<?> query, Writer out) throws IOException {
        try (Stream<Row> rows = query.streamRows()) {
            return write(query.columns(), rows.iterator(), out);
        }
    }

    /**
     * Writes the rows of raw SQL that were not read yet, and closes the result. Use {@code cursor} for large results.
     *
     * @return the number of rows
     * @throws IllegalStateException if the statement has no rows
     * @throws IOException if the writer fails
     * @throws io.doctable.error.DocTableException if the database fails
     */
    public long write(Result result, Writer out) throws IOException {
        try (result) {
            return write(result.columns(), result.iterator(), out);
        }
    }

    /**
     * Runs a query and writes its rows to a file in UTF-8, which replaces the file that is there. A query that the database
     * refuses leaves that file as it is.
     *
     * @return the number of rows
     * @throws IOException if the file cannot be written; it may then have a part of the rows
     * @throws io.doctable.error.DocTableException if the database fails; the file may then have a part of the rows
     */
    public long write(Query<?> query, Path file) throws IOException {
        try (Stream<Row> rows = query.streamRows()) {
            Iterator<Row> each = Rows.begun(rows);
            try (Writer out = Files.newBufferedWriter(file)) {
                return write(query.columns(), each, out);
            }
        }
    }

    private long write(List<ResultColumn> columns, Iterator<Row> rows, Writer out) throws IOException {
        // Closing this writer would close the other one.
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(out);
        if (header) {
            csv.writeRecord(columns.stream().map(ResultColumn::name).toList());
        }
        long count = Rows.each(rows, row -> {
            List<@Nullable String> fields = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                fields.add(text(Rows.value(row, i)));
            }
            csv.writeRecord(fields);
        });
        csv.flush();
        return count;
    }

    private static @Nullable String text(@Nullable Object value) throws IOException {
        if (value == null) {
            return null;
        }
        return value instanceof List<?> list ? JsonValues.array(list) : ValueText.of(value);
    }

    /** Returns the separator and whether there is a header. */
    @Override
    public String toString() {
        return "Csv(separator '" + separator + "', " + (header ? "with" : "without") + " header)";
    }
}
