package io.doctable.internal.postgres;

import io.doctable.annotation.ReferenceAction;
import io.doctable.internal.dialect.Catalogue;
import io.doctable.internal.dialect.CatalogueQuery;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.scan.SqlExpression;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.schema.CheckSchema;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ComputedSchema;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.IdentityStyle;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.PrimaryKeySchema;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import io.doctable.schema.UniqueSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's catalogue says. Expressions come as the server writes them, whatever was typed. */
final class PostgresCatalogue implements Catalogue {
    private final Dialect dialect;
    private final CatalogueQuery query;

    PostgresCatalogue(Dialect dialect, Connection raw) {
        this.dialect = dialect;
        this.query = new CatalogueQuery(raw);
    }

    @Override
    public List<String> schemas() throws SQLException {
        return query.rows(PostgresCatalogueSql.SCHEMAS, row -> row.getString(1));
    }

    @Override
    public String defaultSchema() throws SQLException {
        // The first of the search path that exists; without one nothing can be made, and "public" is as good a name.
        return query.rows("SELECT coalesce(current_schema(), 'public')", row -> row.getString(1))
                .get(0);
    }

    @Override
    public List<TableName> list(String schema) throws SQLException {
        return query.rows(
                PostgresCatalogueSql.NAMES + "n.nspname = ?" + PostgresCatalogueSql.BY_NAME, this::name, schema);
    }

    @Override
    public List<TableName> temporary() throws SQLException {
        return query.rows(
                PostgresCatalogueSql.NAMES + "n.oid = pg_catalog.pg_my_temp_schema()" + PostgresCatalogueSql.BY_NAME,
                this::name);
    }

    private TableName name(ResultSet row) throws SQLException {
        TableDescription.Kind kind = switch (row.getString(3)) {
            case "v" -> TableDescription.Kind.VIEW;
            case "m" -> TableDescription.Kind.MATERIALIZED_VIEW;
            case "f" -> TableDescription.Kind.FOREIGN_TABLE;
            default -> TableDescription.Kind.TABLE;
        };
        boolean temporary = row.getBoolean(4);
        return new TableName(temporary ? "pg_temp" : row.getString(1), row.getString(2), kind, temporary);
    }

    @Override
    public Optional<TableDescription> describe(@Nullable String schema, String name) throws SQLException {
        Optional<Found> found = find(schema, name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        long oid = found.get().oid;
        List<String> more = query.rows(PostgresCatalogueSql.MORE, row -> row.getString(1), oid, oid, oid, oid, oid);
        return Optional.of(describe(found.get(), more));
    }

    @Override
    public Optional<TableDescription> outline(@Nullable String schema, String name) throws SQLException {
        Optional<Found> found = find(schema, name);
        return found.isEmpty() ? Optional.empty() : Optional.of(describe(found.get(), List.of()));
    }

    private Optional<Found> find(@Nullable String schema, String name) throws SQLException {
        return query
                .rows(
                        PostgresCatalogueSql.TABLE,
                        row -> new Found(row.getLong(5), name(row), row.getString(6), row.getString(7)),
                        qualified(schema, name))
                .stream()
                .findFirst();
    }

    @Override
    public List<TableName> referring(@Nullable String schema, String name) throws SQLException {
        return query.rows(
                PostgresCatalogueSql.NAMES + PostgresCatalogueSql.REFERS + PostgresCatalogueSql.BY_NAME,
                this::name,
                qualified(schema, name));
    }

    private String qualified(@Nullable String schema, String name) {
        return schema == null ? dialect.quote(name) : dialect.quote(schema) + "." + dialect.quote(name);
    }

    @Override
    public Optional<String> holder(String schema, String name) throws SQLException {
        return query.rows(PostgresCatalogueSql.HOLDER, row -> row.getString(1), schema, name).stream()
                .findFirst();
    }

    /** @param more what the table has besides columns, constraints and indexes */
    private TableDescription describe(Found table, List<String> more) throws SQLException {
        Constraints constraints = new Constraints();
        query.rows(PostgresCatalogueSql.CONSTRAINTS, row -> constraints.add(row), table.oid);
        PrimaryKeySchema key = constraints.primaryKey;
        List<String> keyColumns = key == null ? List.of() : key.columns();
        List<ColumnDescription> columns =
                query.rows(PostgresCatalogueSql.COLUMNS, row -> column(row, keyColumns), table.oid);
        constraints.more.addAll(more);
        return new TableDescription(
                table.name,
                columns,
                key,
                constraints.uniques,
                constraints.foreignKeys,
                indexes(table.oid),
                constraints.checks,
                table.comment,
                table.query,
                true,
                false,
                constraints.more);
    }

    private static ColumnDescription column(ResultSet row, List<String> key) throws SQLException {
        String name = row.getString(1);
        String expression = row.getString(4) == null ? null : bare(row.getString(4));
        String counted = row.getString(5);
        String computed = row.getString(6);
        IdentityStyle identity = switch (counted) {
            case "a" -> IdentityStyle.ALWAYS;
            case "d" -> IdentityStyle.STANDARD;
            case "s" -> IdentityStyle.SERIAL;
            default -> null;
        };
        ComputedSchema how =
                computed.isEmpty() || expression == null ? null : new ComputedSchema(expression, computed.equals("s"));
        return new ColumnDescription(
                name,
                row.getString(2),
                row.getBoolean(3),
                how != null || identity != null ? null : expression,
                identity,
                how,
                row.getString(7),
                key.indexOf(name) + 1,
                row.getString(8));
    }

    private List<IndexSchema> indexes(long oid) throws SQLException {
        Map<String, IndexSchema> whole = new LinkedHashMap<>();
        Map<String, List<IndexSchema.Part>> parts = new LinkedHashMap<>();
        query.rows(
                PostgresCatalogueSql.INDEXES,
                row -> {
                    String name = row.getString(1);
                    boolean unusual = row.getBoolean(5);
                    if (!whole.containsKey(name) || unusual) {
                        String where = row.getString(3);
                        whole.put(
                                name,
                                new IndexSchema(
                                        name,
                                        List.of(),
                                        row.getBoolean(2),
                                        where == null ? null : bare(where),
                                        unusual ? row.getString(4) : null));
                    }
                    parts.computeIfAbsent(name, n -> new ArrayList<>()).add(part(row));
                    return name;
                },
                oid);
        return whole.values().stream()
                .map(i -> new IndexSchema(
                        i.name(), parts.getOrDefault(i.name(), List.of()), i.unique(), i.where(), i.definition()))
                .toList();
    }

    private static IndexSchema.Part part(ResultSet row) throws SQLException {
        String column = row.getString(6);
        boolean descending = row.getBoolean(8);
        boolean nullsFirst = row.getBoolean(9);
        return new IndexSchema.Part(
                column == null ? bare(row.getString(7)) : column,
                descending,
                // Descending order has NULL first anyway.
                nullsFirst == descending ? null : (Boolean) nullsFirst,
                column == null);
    }

    private static String bare(String expression) {
        return SqlExpression.bare(SqlSyntax.POSTGRESQL, expression);
    }

    private record Found(
            long oid,
            TableName name,
            @Nullable String comment,
            @Nullable String query) {}

    /** Sorts constraints by their kind. */
    private static final class Constraints {
        private @Nullable PrimaryKeySchema primaryKey;
        private final List<UniqueSchema> uniques = new ArrayList<>();
        private final List<ForeignKeySchema> foreignKeys = new ArrayList<>();
        private final List<CheckSchema> checks = new ArrayList<>();
        private final List<String> more = new ArrayList<>();

        String add(ResultSet row) throws SQLException {
            String kind = row.getString(1);
            String name = row.getString(2);
            if (row.getBoolean(10)) {
                more.add("CONSTRAINT " + name + " " + row.getString(11));
            }
            switch (kind) {
                case "p" -> primaryKey = new PrimaryKeySchema(name, names(row, 3));
                case "u" -> uniques.add(new UniqueSchema(name, names(row, 3)));
                case "c" -> checks.add(new CheckSchema(name, bare(row.getString(9))));
                case "f" ->
                    foreignKeys.add(new ForeignKeySchema(
                            name,
                            names(row, 3),
                            row.getString(4),
                            row.getString(5),
                            names(row, 6),
                            rule(row.getString(7)),
                            rule(row.getString(8))));
                // An exclusion constraint, whose whole definition is in the last list.
                default -> {}
            }
            return name;
        }

        private static List<String> names(ResultSet row, int column) throws SQLException {
            return Arrays.asList((String[]) row.getArray(column).getArray());
        }

        private static ReferenceAction rule(String code) {
            return switch (code) {
                case "r" -> ReferenceAction.RESTRICT;
                case "c" -> ReferenceAction.CASCADE;
                case "n" -> ReferenceAction.SET_NULL;
                case "d" -> ReferenceAction.SET_DEFAULT;
                default -> ReferenceAction.NO_ACTION;
            };
        }
    }
}
