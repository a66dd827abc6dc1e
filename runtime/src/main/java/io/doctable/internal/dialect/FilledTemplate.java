package io.doctable.internal.dialect;

import io.doctable.internal.scan.SqlTemplate;
import io.doctable.internal.scan.SqlTemplate.Listed;
import io.doctable.internal.scan.SqlTemplate.Parameter;
import io.doctable.row.RowBinder;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** SQL of the user as it is sent to a database, with the values of its parameters. */
public final class FilledTemplate implements RowBinder {
    private final StringBuilder text = new StringBuilder();
    private final List<ColumnSchema> places = new ArrayList<>();
    private final List<RowBinder> binders = new ArrayList<>();

    /**
     * Fills a template.
     *
     * @param values a value for each parameter, in order
     * @throws IllegalArgumentException if a collection is empty and its parameter is not all that {@code IN (…)} contains
     */
    public FilledTemplate(Dialect dialect, SqlTemplate template, List<SqlValue> values) {
        requireLists(template, values);
        String given = template.text();
        int at = 0;
        for (int i = 0; i < values.size(); i++) {
            Parameter parameter = template.parameters().get(i);
            Listed listed = parameter.listed();
            if (listed != null && values.get(i).isEmpty()) {
                text.append(given, at, listed.start()).append(dialect.inNothing(listed.negated()));
                at = listed.end();
            } else {
                text.append(given, at, parameter.start());
                append(dialect, values.get(i));
                at = parameter.end();
            }
        }
        text.append(given, at, given.length());
    }

    /**
     * Refuses an empty collection where SQL has no form for it.
     *
     * @throws IllegalArgumentException if a collection is empty and its parameter is not all that {@code IN (…)} contains
     */
    public static void requireLists(SqlTemplate template, List<SqlValue> values) {
        for (int i = 0; i < values.size(); i++) {
            Parameter parameter = template.parameters().get(i);
            if (parameter.listed() == null && values.get(i).isEmpty()) {
                throw template.wrong(
                        "the list for " + parameter + " is empty, which is allowed only in IN (" + parameter + ")");
            }
        }
    }

    private void append(Dialect dialect, SqlValue value) {
        String separator = "";
        for (SqlValue.Element element : value.elements()) {
            text.append(separator)
                    .append(element.typed() ? dialect.parameter(element.place().type()) : "?");
            places.add(element.place());
            binders.add(element.binder());
            separator = ", ";
        }
    }

    /** Returns the SQL, with {@code ?} for each value. */
    public String text() {
        return text.toString();
    }

    /** Returns the parameters as columns, one for each value. */
    public List<ColumnSchema> places() {
        return places;
    }

    /** Writes the values. */
    @Override
    public void bind(RowWriter out) throws SQLException {
        for (RowBinder binder : binders) {
            binder.bind(out);
        }
    }
}
