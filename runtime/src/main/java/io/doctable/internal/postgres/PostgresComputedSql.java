package io.doctable.internal.postgres;

import io.doctable.internal.dialect.ComputedSql;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;

/** Computations of PostgreSQL, where letters have a case by the locale unless the collation is C. */
final class PostgresComputedSql extends ComputedSql {
    PostgresComputedSql(Dialect dialect) {
        super(dialect);
    }

    @Override
    public void lower(SqlText sql, ValuePart<?> text) {
        text.appendTo(sql.append("lower("));
        sql.append(" COLLATE \"C\")");
    }

    @Override
    public void upper(SqlText sql, ValuePart<?> text) {
        text.appendTo(sql.append("upper("));
        sql.append(" COLLATE \"C\")");
    }
}
