package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.statement.TableStatements;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.table.RowMapping;
import java.sql.SQLException;

/** Every column of a table, read as its record. */
record RecordForm<R>(TableStatements statements, RowMapping<R> mapping) implements RowForm<R> {
    @Override
    public void appendTo(SqlText sql) {
        sql.append(statements.allColumns());
    }

    @Override
    public RowShape results() {
        return statements.selectAll().results();
    }

    @Override
    public R read(RowReader in) throws SQLException {
        return mapping.read(in);
    }
}
