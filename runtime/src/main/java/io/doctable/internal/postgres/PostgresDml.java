package io.doctable.internal.postgres;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.ListedValues;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TableDml;
import io.doctable.schema.DataType.Kind;

/** The statements of PostgreSQL: a list of values is one parameter, an array. */
final class PostgresDml extends TableDml {
    PostgresDml(Dialect dialect) {
        super(dialect);
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
