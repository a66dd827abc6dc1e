package io.doctable.internal.postgres;

import io.doctable.internal.dialect.ArrayDml;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.ListedValues;
import io.doctable.internal.dialect.LoadSql;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TableDml;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.TableSchema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /**
     * Binary COPY needs the very types of the columns, and neither views nor rules nor row-level security stand in its
     * way.
     */
    @Override
    public @Nullable LoadSql load(TableSchema table, List<ColumnSchema> columns) {
        if (columns.isEmpty()) {
            return null;
        }
        String relation = "'" + dialect.table(table).replace("'", "''") + "'::regclass";
        String wanted = columns.stream()
                .map(column -> "('" + column.name().replace("'", "''") + "', " + types(column.type()) + ")")
                .collect(Collectors.joining(", "));
        String question = "SELECT 1 FROM pg_class AS c WHERE c.oid = " + relation
                + " AND c.relkind IN ('r', 'p') AND NOT row_security_active(c.oid)"
                + " AND NOT EXISTS (SELECT 1 FROM pg_rewrite AS r WHERE r.ev_class = c.oid AND r.ev_type = '3')"
                + " AND NOT EXISTS (SELECT 1 FROM (VALUES " + wanted + ") AS w(name, types) WHERE NOT EXISTS ("
                + "SELECT 1 FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attname = w.name"
                + " AND a.atttypid = ANY (w.types)))";
        return new LoadSql(
                question, "COPY " + dialect.table(table) + " (" + names(columns, "") + ") FROM STDIN (FORMAT binary)");
    }

    /** The types of a column whose binary format is that of its values. */
    private static String types(DataType type) {
        String names = switch (type.kind()) {
            case TEXT -> "'text', 'varchar'";
            case JSON -> "'jsonb'";
            case ARRAY -> "'_" + PostgresRowWriter.shortName(Objects.requireNonNull(type.element())) + "'";
            default -> "'" + PostgresRowWriter.shortName(type) + "'";
        };
        return "ARRAY[" + names + "]::regtype[]::oid[]";
    }

    @Override
    public void in(SqlText sql, ListedValues values, boolean in) {
        Kind kind = values.value().place().type().kind();
        if (kind == Kind.ARRAY || kind == Kind.JSON) {
            super.in(sql, values, in);
            return;
        }
        String own = PostgresTypes.chosen(values.value().place());
        sql.equatable(values.value()).append(in ? " = ANY (" : " <> ALL (").append(own == null ? "" : "CAST(");
        values.bindList(sql);
        sql.append(own == null ? ")" : " AS " + own + "[]))");
    }
}
