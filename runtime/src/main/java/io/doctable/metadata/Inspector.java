package io.doctable.metadata;

import io.doctable.error.NoSuchTableException;
import io.doctable.internal.dialect.Catalogue;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.inspect.Reflection;
import io.doctable.internal.inspect.TableDiff;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.Leases;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.QualifiedName;
import io.doctable.internal.tables.Similar;
import io.doctable.schema.CheckSchema;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.PrimaryKeySchema;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import io.doctable.sql.SqlExecutor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure of a database, whether or not this library created it. Every call queries the database, so
 * results are never stale; to examine one moment in detail, keep the {@link TableDescription} that
 * {@link #table(String)} returns. A name without a namespace means the table that a statement would find. As
 * thread-safe as the object that returned it.
 */
public final class Inspector {
    private final Dialect dialect;
    private final FirstUse.Place place;

    /** Creates an inspector that reads through an engine, connection or transaction, as its {@code inspector()} does. */
    public Inspector(SqlExecutor executor) {
        LeaseSource leases = Leases.of(executor);
        this.dialect = leases.context().dialect();
        this.place = leases.place();
    }

    /** Lists the namespaces that contain user objects, sorted; on SQLite the attached databases. */
    public List<String> schemas() {
        return ask(Catalogue::schemas);
    }

    /** Returns the namespace of objects created without one. */
    public String defaultSchema() {
        return ask(Catalogue::defaultSchema);
    }

    /** Lists the tables and views of the default namespace, sorted by name. */
    public List<TableName> list() {
        return ask(catalogue -> catalogue.list(catalogue.defaultSchema()));
    }

    /** Lists the tables and views of a namespace, sorted by name; empty if there is no such namespace. */
    public List<TableName> list(String schema) {
        return ask(catalogue -> catalogue.list(schema));
    }

    /**
     * Lists the names of the tables of the default namespace, sorted, without views and without internal tables of the
     * database.
     */
    public List<String> tables() {
        return names(list(), false);
    }

    /** Lists the names of the tables of a namespace, sorted. */
    public List<String> tables(String schema) {
        return names(list(schema), false);
    }

    /** Lists the names of the views of the default namespace, sorted. */
    public List<String> views() {
        return names(list(), true);
    }

    /** Lists the names of the views of a namespace, sorted. */
    public List<String> views(String schema) {
        return names(list(schema), true);
    }

    /**
     * Lists the names of the temporary tables and views, sorted. They are visible only on the connection that created
     * them: use the inspector of a {@link io.doctable.engine.DbConnection} or {@link io.doctable.engine.Transaction}.
     */
    public List<String> temporaryTables() {
        return ask(Catalogue::temporary).stream().map(TableName::name).toList();
    }

    private static List<String> names(List<TableName> all, boolean views) {
        return all.stream()
                .filter(each -> each.kind().isView() == views)
                .map(TableName::name)
                .toList();
    }

    /** Describes a table or view; empty if it does not exist. */
    public Optional<TableDescription> find(String name) {
        return find(null, name);
    }

    /**
     * Describes a table or view; empty if it does not exist.
     *
     * @param schema its namespace, null for the one that a statement would find
     * @throws IllegalArgumentException if a name contains U+0000
     */
    public Optional<TableDescription> find(@Nullable String schema, String name) {
        QualifiedName wanted = new QualifiedName(schema, name);
        return ask(catalogue -> catalogue.describe(wanted.schema(), wanted.name()));
    }

    /**
     * Describes a table or view.
     *
     * @throws NoSuchTableException if it does not exist; the message lists the existing ones
     */
    public TableDescription table(String name) {
        return table(null, name);
    }

    /**
     * Describes a table or view.
     *
     * @param schema its namespace, null for the one that a statement would find
     * @throws NoSuchTableException if it does not exist; the message lists the existing ones
     * @throws IllegalArgumentException if a name contains U+0000
     */
    public TableDescription table(@Nullable String schema, String name) {
        QualifiedName wanted = new QualifiedName(schema, name);
        return ask(catalogue -> table(catalogue, wanted.schema(), wanted.name()));
    }

    private TableDescription table(Catalogue catalogue, @Nullable String schema, String name) throws SQLException {
        Optional<TableDescription> found = catalogue.describe(schema, name);
        if (found.isPresent()) {
            return found.get();
        }
        String inside = schema == null ? catalogue.defaultSchema() : schema;
        List<String> names =
                catalogue.list(inside).stream().map(TableName::name).toList();
        String suggestion = Similar.nearest(name, names)
                .map(nearest -> ": did you mean \"" + nearest + "\"? There ")
                .orElse("; there ");
        throw new NoSuchTableException(
                "there is no table or view " + inside + "." + name + suggestion
                        + (names.isEmpty() ? "is none in " + inside : "are " + names),
                null,
                null);
    }

    /**
     * Returns every table and view of the default namespace as readable text, sorted by name and separated by empty
     * lines; see {@link TableDescription#describe()}.
     *
     * @return the texts; one sentence if there is no table or view
     */
    public String describe() {
        return ask(catalogue -> {
            String schema = catalogue.defaultSchema();
            List<String> texts = new ArrayList<>();
            for (TableName each : catalogue.list(schema)) {
                catalogue.describe(schema, each.name()).ifPresent(found -> texts.add(found.describe()));
            }
            return texts.isEmpty() ? "no tables or views in " + schema : String.join("\n\n", texts);
        });
    }

    /**
     * Returns a table or view as readable text; see {@link TableDescription#describe()}.
     *
     * @throws NoSuchTableException if it does not exist; the message lists the existing ones
     */
    public String describe(String name) {
        return table(name).describe();
    }

    /**
     * Returns a table or view as readable text; see {@link TableDescription#describe()}.
     *
     * @param schema its namespace, null for the one that a statement would find
     * @throws NoSuchTableException if it does not exist; the message lists the existing ones
     */
    public String describe(@Nullable String schema, String name) {
        return table(schema, name).describe();
    }

    /** Returns the columns of a table or view, in order; see {@link #table(String)}. */
    public List<ColumnDescription> columns(String name) {
        return table(name).columns();
    }

    /** Returns the primary key of a table, if it has one; see {@link #table(String)}. */
    public Optional<PrimaryKeySchema> primaryKey(String name) {
        return Optional.ofNullable(table(name).primaryKey());
    }

    /** Returns the unique constraints of a table, sorted by name; see {@link #table(String)}. */
    public List<UniqueSchema> uniques(String name) {
        return table(name).uniques();
    }

    /** Returns the foreign keys of a table, sorted by name; see {@link #table(String)}. */
    public List<ForeignKeySchema> foreignKeys(String name) {
        return table(name).foreignKeys();
    }

    /** Returns the indexes of a table that belong to no constraint, sorted by name; see {@link #table(String)}. */
    public List<IndexSchema> indexes(String name) {
        return table(name).indexes();
    }

    /** Returns the CHECK constraints of a table, sorted by name; see {@link #table(String)}. */
    public List<CheckSchema> checks(String name) {
        return table(name).checks();
    }

    /**
     * Returns a schema that would create the same table again. A column of an unknown type keeps its type name and is
     * read as text. The schema of a view or foreign table is read-only. What the description lists under {@code more}
     * is left out.
     *
     * @param overrides columns that replace those found, by name
     * @throws NoSuchTableException if it does not exist; the message lists the existing ones
     * @throws IllegalArgumentException if there is no column with an override's name
     */
    public TableSchema reflect(String name, ColumnSchema... overrides) {
        return reflect(null, name, overrides);
    }

    /**
     * Returns a schema that would create the same table again; see {@link #reflect(String, ColumnSchema...)}.
     *
     * @param schema its namespace, null for the one that a statement would find
     */
    public TableSchema reflect(@Nullable String schema, String name, ColumnSchema... overrides) {
        return Reflection.of(dialect, table(schema, name), schema != null, overrides);
    }

    /**
     * Returns the schemas of a table and of all tables that it refers to, directly or not, in an order in which they
     * could be created. Tables that refer to each other in a cycle come in no defined order.
     *
     * @param schema its namespace, null for the one that a statement would find
     * @throws NoSuchTableException if it does not exist; a foreign key to a missing table is skipped
     */
    public List<TableSchema> reflectWithTargets(@Nullable String schema, String name) {
        return ask(catalogue -> {
            TableSchema root = Reflection.of(dialect, table(catalogue, schema, name), schema != null);
            Map<String, TableSchema> met = new LinkedHashMap<>();
            List<TableSchema> ordered = new ArrayList<>();
            follow(catalogue, root, met, ordered);
            return List.copyOf(ordered);
        });
    }

    private void follow(Catalogue catalogue, TableSchema table, Map<String, TableSchema> met, List<TableSchema> ordered)
            throws SQLException {
        if (met.putIfAbsent(table.qualifiedName(), table) != null) {
            return;
        }
        for (ForeignKeySchema key : table.foreignKeys()) {
            Optional<TableDescription> target = catalogue.describe(key.targetSchema(), key.targetTable());
            if (target.isPresent()) {
                follow(catalogue, Reflection.of(dialect, target.get(), key.targetSchema() != null), met, ordered);
            }
        }
        ordered.add(table);
    }

    /**
     * Lists every difference between the table in the database and {@code wanted}, breaking or not. Changes nothing.
     * PostgreSQL rewrites the texts of defaults, checks and index conditions, so the wanted texts are rewritten as well
     * before they are compared: the table is created in the session's temporary namespace and removed at once.
     */
    public SchemaDiff diff(TableSchema wanted) {
        return place.run(Access.READ, session -> new TableDiff(dialect, session.raw(), wanted).compare());
    }

    private <T> T ask(Question<T> question) {
        return place.run(Access.READ, session -> question.ask(dialect.catalogue(session.raw())));
    }

    /** A question to the database about itself. */
    private interface Question<T> {
        T ask(Catalogue catalogue) throws SQLException;
    }
}
