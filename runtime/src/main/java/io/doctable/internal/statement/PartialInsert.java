package io.doctable.internal.statement;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.TableDml;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.util.List;

/** The insert of a row of which only some columns are given, whichever they are. */
public final class PartialInsert {
    private PartialInsert() {}

    /** Inserts a row with only these columns given, and returns every column of the row as it then is. */
    public static SqlStatement of(Dialect dialect, TableSchema table, List<ColumnSchema> given) {
        TableDml dml = dialect.dml();
        return new SqlStatement(
                dml.returning(table, dml.insert(table, given, 1), table.columns()),
                RowShape.of(table, given),
                RowShape.of(table));
    }
}
