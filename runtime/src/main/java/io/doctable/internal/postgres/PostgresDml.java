package io.doctable.internal.postgres;

import io.doctable.internal.dialect.ArrayDml;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.ListedValues;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TableDml;
import io.doctable.schema.DataType.Kind;

/** The statements of PostgreSQL: a list of values is one parameter, an array. */
final class PostgresDml extends TableDml {
    private final ArrayDml arrays;

    PostgresDml(Dialect dialect) {
        super(dialect);
        this.arrays = new PostgresArrayDml(dialect, this);
    }

    @Override
    public ArrayDml arrays() {
        return arrays;
    }

    @Override
    public void in(SqlText sql, ListedValues values, boolean in) {
        Kind kind = values.column().type().kind();
        if (kind == Kind.ARRAY || kind == Kind.JSON) {
            super.in(sql, values, in);
            return;
        }
        sql.equatable(values.column()).append(in ? " = ANY (" : " <> ALL (");
        values.bindList(sql);
        sql.append(")");
    }
}
