package io.doctable.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of SQLite, which knows whole and floating-point numbers, texts and bytes. Where a column of a table was declared
 * as something that those stand for ({@code DATE}, {@code BOOLEAN}, {@code DECIMAL(10, 2)}), a value that fits becomes
 * that; any other stays as it is stored.
 */
public final class SqliteRowValues implements RowValues {
    private final DriverRow rows;
    private final List<ResultColumn> columns = new ArrayList<>();
    private final List<Meaning> meanings = new ArrayList<>();

    /**
     * The rows of a result, from its current one on.
     *
     * @param health is informed of what the driver throws
     */
    public SqliteRowValues(ResultSet rows, ConnectionHealth health) throws SQLException {
        this.rows = new DriverRow(rows, health);
        ResultSetMetaData told = rows.getMetaData();
        for (int i = 1; i <= told.getColumnCount(); i++) {
            // For an expression the driver would tell the type of the first row's value.
            String type = told.getTableName(i).isEmpty() ? "" : told.getColumnTypeName(i);
            columns.add(new ResultColumn(told.getColumnLabel(i), type));
            meanings.add(meaning(type, told.getPrecision(i), told.getScale(i)));
        }
    }

    private static Meaning meaning(String type, int precision, int scale) {
        return switch (type) {
            case "BOOLEAN", "BOOL" -> SqliteRowValues::truth;
            case "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE" -> text(TimeText::instant);
            case "TIMESTAMP", "TIMESTAMP WITHOUT TIME ZONE", "DATETIME" -> text(TimeText::localDateTime);
            case "DATE" -> text(TimeText::localDate);
            case "TIME" -> text(TimeText::localTime);
            case "UUID" -> text(UUID::fromString);
            case "DECIMAL", "NUMERIC" ->
                precision == 0 ? value -> value : value -> value instanceof Number n ? decimal(n, scale) : value;
            default -> value -> value;
        };
    }

    private static Meaning text(Meaning.OfText parser) {
        return value -> value instanceof String text ? parser.parse(text) : value;
    }

    private static Object truth(Object value) {
        boolean one = value.equals(1L);
        return (one || value.equals(0L)) ? (Object) one : value;
    }

    private static Object decimal(Number value, int scale) {
        BigDecimal exact = value instanceof Long whole ? BigDecimal.valueOf(whole) : BigDecimal.valueOf((Double) value);
        return exact.setScale(scale, RoundingMode.UNNECESSARY);
    }

    @Override
    public List<ResultColumn> columns() {
        return List.copyOf(columns);
    }

    @Override
    public @Nullable Object[] current() throws SQLException {
        @Nullable Object[] values = new Object[meanings.size()];
        for (int i = 0; i < values.length; i++) {
            Object stored = rows.getObject(i + 1);
            if (stored instanceof Integer whole) {
                stored = whole.longValue();
            }
            values[i] = stored == null ? null : meant(meanings.get(i), stored);
        }
        return values;
    }

    private static Object meant(Meaning meaning, Object stored) {
        try {
            return meaning.of(stored);
        } catch (RuntimeException e) {
            // SQLite lets columns hold what they were not declared for; who reads it untyped gets what is there.
            return stored;
        }
    }

    /** What a stored value stands for. */
    @FunctionalInterface
    private interface Meaning {
        /** The value; throws for one that stands for nothing. */
        Object of(Object stored);

        /** Parses a text. */
        @FunctionalInterface
        interface OfText {
            Object parse(String text);
        }
    }
}
