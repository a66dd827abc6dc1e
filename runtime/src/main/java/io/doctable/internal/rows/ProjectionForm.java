package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.expression.ColumnPart;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.TableProjection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of a table, read as the record of a projection.
 *
 * @param projection reads the rows; never as null
 * @param values the columns, as the table has them
 * @param results the columns, as the projection reads them
 */
public record ProjectionForm<P>(TableProjection<?, P> projection, List<ValuePart<?>> values, RowShape results)
        implements RowForm<@Nullable P> {
    /**
     * Returns the form for a projection of this table.
     *
     * @throws IllegalArgumentException if the projection was compiled against another version of the table
     */
    public static <P> ProjectionForm<P> of(TableSchema table, TableProjection<?, P> projection) {
        List<ValuePart<?>> values = new ArrayList<>();
        for (ColumnSchema wanted : projection.columns()) {
            ColumnSchema column = table.columns().stream()
                    .filter(each -> each.name().equals(wanted.name()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(projection + " has the column \"" + wanted.name()
                            + "\", which table " + table.qualifiedName()
                            + " does not have; compile the projection together with the table's record"));
            values.add(new ColumnPart<>(column, ColumnType.anyOf(column.type())));
        }
        return new ProjectionForm<>(projection, List.copyOf(values), RowShape.of(table, projection.columns()));
    }

    @Override
    public void appendTo(SqlText sql) {
        String separator = "";
        for (ValuePart<?> value : values) {
            value.appendTo(sql.append(separator));
            separator = ", ";
        }
    }

    @Override
    public P read(RowReader in) throws SQLException {
        return projection.read(in);
    }
}
