package io.doctable.toy;

import io.doctable.annotation.ReferenceAction;
import io.doctable.internal.dialect.Catalogue;
import io.doctable.internal.dialect.CatalogueQuery;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What H2's information schema says. Expressions come as H2 writes them, whatever was typed. */
final class H2Catalogue implements Catalogue {
    private static final String NAMES = """
            SELECT table_schema, table_name, table_type, remarks FROM information_schema.tables WHERE\s""";
    private static final String BY_NAME = " ORDER BY table_name";

    private static final String COLUMNS = """
            SELECT c.column_name, c.data_type, c.character_maximum_length, c.numeric_precision, c.numeric_scale,
                c.datetime_precision, c.is_nullable = 'YES', c.column_default, c.identity_generation,
                c.generation_expression, c.remarks, e.data_type, e.character_maximum_length, e.numeric_precision,
                e.numeric_scale, e.datetime_precision
            FROM information_schema.columns AS c LEFT JOIN information_schema.element_types AS e
                ON e.object_schema = c.table_schema AND e.object_name = c.table_name AND e.object_type = 'TABLE'
                AND e.collection_type_identifier = c.dtd_identifier
            WHERE c.table_schema = ? AND c.table_name = ? ORDER BY c.ordinal_position""";
    private static final String CONSTRAINTS = """
            SELECT t.constraint_name, t.constraint_type, c.check_clause, r.unique_constraint_schema,
                r.unique_constraint_name, r.delete_rule, r.update_rule, t.index_name
            FROM information_schema.table_constraints AS t
            LEFT JOIN information_schema.check_constraints AS c
                ON c.constraint_schema = t.constraint_schema AND c.constraint_name = t.constraint_name
            LEFT JOIN information_schema.referential_constraints AS r
                ON r.constraint_schema = t.constraint_schema AND r.constraint_name = t.constraint_name
            WHERE t.table_schema = ? AND t.table_name = ?""";
    private static final String KEY_COLUMNS = """
            SELECT column_name, position_in_unique_constraint FROM information_schema.key_column_usage
            WHERE constraint_schema = ? AND constraint_name = ? ORDER BY ordinal_position""";
    private static final String KEY_TABLE = """
            SELECT table_schema, table_name FROM information_schema.table_constraints
            WHERE constraint_schema = ? AND constraint_name = ?""";
    private static final String INDEXES = """
            SELECT index_name, index_type_name = 'UNIQUE INDEX' FROM information_schema.indexes
            WHERE table_schema = ? AND table_name = ? AND NOT is_generated AND index_type_name <> 'PRIMARY KEY'""";
    private static final String INDEX_COLUMNS = """
            SELECT column_name, ordering_specification = 'DESC', null_ordering FROM information_schema.index_columns
            WHERE index_schema = ? AND index_name = ? AND table_name = ? ORDER BY ordinal_position""";
    private static final String REFERRING = """
            (table_schema, table_name) IN (SELECT t.table_schema, t.table_name
            FROM information_schema.referential_constraints AS r
            JOIN information_schema.table_constraints AS t
                ON t.constraint_schema = r.constraint_schema AND t.constraint_name = r.constraint_name
            JOIN information_schema.table_constraints AS k
                ON k.constraint_schema = r.unique_constraint_schema AND k.constraint_name = r.unique_constraint_name
            WHERE k.table_schema = coalesce(?, schema()) AND k.table_name = ?)""";
    private static final String HOLDER = """
            SELECT 'a constraint of table ' || table_name FROM information_schema.table_constraints
            WHERE constraint_schema = ?1 AND constraint_name = ?2
            UNION ALL SELECT 'an index of table ' || table_name FROM information_schema.indexes
            WHERE index_schema = ?1 AND index_name = ?2""";
    private static final int MOST_CHARACTERS = 1_000_000_000;

    private final CatalogueQuery query;

    H2Catalogue(Connection raw) {
        this.query = new CatalogueQuery(raw);
    }

    @Override
    public List<String> schemas() throws SQLException {
        return query.rows(
                "SELECT schema_name FROM information_schema.schemata WHERE schema_name <> 'information_schema'"
                        + " ORDER BY schema_name",
                row -> row.getString(1));
    }

    @Override
    public String defaultSchema() throws SQLException {
        return query.rows("SELECT schema()", row -> row.getString(1)).get(0);
    }

    @Override
    public List<TableName> list(String schema) throws SQLException {
        return query.rows(
                NAMES + "table_schema = ? AND table_type NOT LIKE '%TEMPORARY'" + BY_NAME, H2Catalogue::name, schema);
    }

    @Override
    public List<TableName> temporary() throws SQLException {
        return query.rows(NAMES + "table_type LIKE '%TEMPORARY'" + BY_NAME, H2Catalogue::name);
    }

    private static TableName name(ResultSet row) throws SQLException {
        String type = row.getString(3);
        return new TableName(
                row.getString(1),
                row.getString(2),
                type.equals("VIEW") ? TableDescription.Kind.VIEW : TableDescription.Kind.TABLE,
                type.endsWith("TEMPORARY"));
    }

    @Override
    public Optional<String> holder(String schema, String name) throws SQLException {
        return query.rows(HOLDER, row -> row.getString(1), schema, name).stream()
                .findFirst();
    }

    @Override
    public List<TableName> referring(@Nullable String schema, String name) throws SQLException {
        return query.rows(
                NAMES + REFERRING + BY_NAME, H2Catalogue::name, schema == null ? defaultSchema() : schema, name);
    }

    @Override
    public Optional<TableDescription> outline(@Nullable String schema, String name) throws SQLException {
        return describe(schema, name);
    }

    @Override
    public Optional<TableDescription> describe(@Nullable String schema, String name) throws SQLException {
        String namespace = schema == null ? defaultSchema() : schema;
        List<TableName> found =
                query.rows(NAMES + "table_schema = ? AND table_name = ?", H2Catalogue::name, namespace, name);
        return found.isEmpty() ? Optional.empty() : Optional.of(describe(found.get(0)));
    }

    private TableDescription describe(TableName table) throws SQLException {
        List<UniqueSchema> uniques = new ArrayList<>();
        List<ForeignKeySchema> foreignKeys = new ArrayList<>();
        List<CheckSchema> checks = new ArrayList<>();
        PrimaryKeySchema primaryKey = null;
        for (Constraint each : query.rows(CONSTRAINTS, Constraint::of, table.schema(), table.name())) {
            switch (each.type) {
                case "PRIMARY KEY" -> primaryKey = new PrimaryKeySchema(each.name, indexed(table, each));
                case "UNIQUE" -> uniques.add(new UniqueSchema(each.name, indexed(table, each)));
                case "CHECK" -> checks.add(new CheckSchema(each.name, String.valueOf(each.check)));
                default -> foreignKeys.add(foreignKey(table, each, keyColumns(table.schema(), each.name)));
            }
        }
        List<String> key = primaryKey == null ? List.of() : primaryKey.columns();
        List<@Nullable String> remarks = query.rows(
                "SELECT remarks FROM information_schema.tables WHERE table_schema = ? AND table_name = ?",
                row -> row.getString(1),
                table.schema(),
                table.name());
        List<@Nullable String> views = query.rows(
                "SELECT view_definition FROM information_schema.views WHERE table_schema = ? AND table_name = ?",
                row -> row.getString(1),
                table.schema(),
                table.name());
        return new TableDescription(
                table,
                query.rows(COLUMNS, row -> column(row, key), table.schema(), table.name()),
                primaryKey,
                uniques,
                foreignKeys,
                indexes(table),
                checks,
                remarks.get(0),
                views.isEmpty() ? null : views.get(0),
                true,
                false,
                List.of());
    }

    /** The columns of a key by its index: the constraint itself keeps the former name of a column that was renamed. */
    private List<String> indexed(TableName table, Constraint key) throws SQLException {
        return query.rows(
                INDEX_COLUMNS, row -> row.getString(1), table.schema(), String.valueOf(key.index), table.name());
    }

    private List<String> keyColumns(String schema, String constraint) throws SQLException {
        return query.rows(KEY_COLUMNS, row -> row.getString(1), schema, constraint);
    }

    private ForeignKeySchema foreignKey(TableName table, Constraint key, List<String> columns) throws SQLException {
        String schema = String.valueOf(key.targetSchema);
        String target = String.valueOf(key.targetKey);
        List<String> targets = keyColumns(schema, target);
        List<String> inOrder = query.rows(KEY_COLUMNS, row -> targets.get(row.getInt(2) - 1), table.schema(), key.name);
        return query.rows(
                        KEY_TABLE,
                        row -> new ForeignKeySchema(
                                key.name,
                                columns,
                                row.getString(1),
                                row.getString(2),
                                inOrder,
                                ReferenceAction.valueOf(
                                        String.valueOf(key.onDelete).replace(' ', '_')),
                                ReferenceAction.valueOf(
                                        String.valueOf(key.onUpdate).replace(' ', '_'))),
                        schema,
                        target)
                .get(0);
    }

    private static ColumnDescription column(ResultSet row, List<String> key) throws SQLException {
        String name = row.getString(1);
        String identity = row.getString(9);
        String computed = row.getString(10);
        boolean array = row.getString(2).equals("array");
        return new ColumnDescription(
                name,
                array ? type(row, 12) + " array" : type(row, 2),
                row.getBoolean(7),
                row.getString(8),
                identity == null ? null : identity.equals("ALWAYS") ? IdentityStyle.ALWAYS : IdentityStyle.STANDARD,
                computed == null ? null : new ComputedSchema(computed, true),
                null,
                key.indexOf(name) + 1,
                row.getString(11));
    }

    /** A type in the words of {@link H2Types}, from five columns: its name, length, precision, scale and fraction. */
    private static String type(ResultSet row, int at) throws SQLException {
        String word = row.getString(at).toLowerCase(Locale.ROOT);
        long length = row.getLong(at + 1);
        return switch (word) {
            case "character varying" -> length == MOST_CHARACTERS ? word : word + "(" + length + ")";
            case "character" -> word + "(" + length + ")";
            case "numeric" -> word + "(" + row.getInt(at + 2) + ", " + row.getInt(at + 3) + ")";
            case "decfloat" -> word + "(" + row.getInt(at + 2) + ")";
            case "timestamp", "time" -> word + "(" + row.getInt(at + 4) + ")";
            case "timestamp with time zone", "time with time zone" ->
                word.replace(" with", "(" + row.getInt(at + 4) + ") with");
            default -> word;
        };
    }

    private List<IndexSchema> indexes(TableName table) throws SQLException {
        List<IndexSchema> whole = query.rows(
                INDEXES,
                row -> new IndexSchema(row.getString(1), List.of(), row.getBoolean(2), null),
                table.schema(),
                table.name());
        List<IndexSchema> indexes = new ArrayList<>();
        for (IndexSchema each : whole) {
            List<IndexSchema.Part> parts =
                    query.rows(INDEX_COLUMNS, H2Catalogue::part, table.schema(), each.name(), table.name());
            indexes.add(new IndexSchema(each.name(), parts, each.unique(), null));
        }
        return indexes;
    }

    private static IndexSchema.Part part(ResultSet row) throws SQLException {
        String nulls = row.getString(3);
        boolean descending = row.getBoolean(2);
        boolean first = nulls == null ? !descending : nulls.equals("FIRST");
        // NULL is small, so ascending order has it first anyway.
        return new IndexSchema.Part(row.getString(1), descending, first == descending ? (Boolean) first : null);
    }

    /** A constraint, and what only one that is a check, a foreign key or another key has. */
    private record Constraint(
            String name,
            String type,
            @Nullable String check,
            @Nullable String targetSchema,
            @Nullable String targetKey,
            @Nullable String onDelete,
            @Nullable String onUpdate,
            @Nullable String index) {
        static Constraint of(ResultSet row) throws SQLException {
            return new Constraint(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8));
        }
    }
}
