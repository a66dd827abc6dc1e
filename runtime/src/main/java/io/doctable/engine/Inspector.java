package io.doctable.engine;

import io.doctable.dialect.Catalogue;
import io.doctable.dialect.Dialect;
import io.doctable.error.NoSuchTableException;
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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is in a database, whoever made it. Every call asks the database anew, so that nothing is ever stale; who wants to
 * look at one moment from many sides keeps the {@link TableDescription} that {@link #table(String)} gives. Where a method
 * takes a name alone, it means the table that a statement would find. As thread-safe as what it was got from.
 */
public final class Inspector {
    private final Dialect dialect;
    private final FirstUse.Place place;

    Inspector(Dialect dialect, FirstUse.Place place) {
        this.dialect = dialect;
        this.place = place;
    }

    /** The namespaces that hold what users make, sorted; on SQLite the attached databases. */
    public List<String> schemas() {
        return ask(Catalogue::schemas);
    }

    /** The namespace of what is made without naming one. */
    public String defaultSchema() {
        return ask(Catalogue::defaultSchema);
    }

    /** The tables and views of the default namespace, sorted by name. */
    public List<TableName> list() {
        return ask(catalogue -> catalogue.list(catalogue.defaultSchema()));
    }

    /** The tables and views of a namespace, sorted by name; none if there is no such namespace. */
    public List<TableName> list(String schema) {
        return ask(catalogue -> catalogue.list(schema));
    }

    /** The names of the tables of the default namespace, sorted; without views, and without what the database made. */
    public List<String> tables() {
        return names(list(), false);
    }

    /** The names of the tables of a namespace, sorted. */
    public List<String> tables(String schema) {
        return names(list(schema), false);
    }

    /** The names of the views of the default namespace, sorted. */
    public List<String> views() {
        return names(list(), true);
    }

    /** The names of the views of a namespace, sorted. */
    public List<String> views(String schema) {
        return names(list(schema), true);
    }

    /**
     * The names of the temporary tables and views, sorted. Only the connection that made them has them: ask a
     * {@link DbConnection} or a {@link Transaction}.
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

    /** All about a table or view, if it is there. */
    public Optional<TableDescription> find(String name) {
        return find(null, name);
    }

    /**
     * All about a table or view, if it is there.
     *
     * @param schema its namespace, null for the one that a statement would find
     * @throws IllegalArgumentException if a name has U+0000 in it
     */
    public Optional<TableDescription> find(@Nullable String schema, String name) {
        QualifiedName wanted = new QualifiedName(schema, name);
        return ask(catalogue -> catalogue.describe(wanted.schema(), wanted.name()));
    }

    /**
     * All about a table or view.
     *
     * @throws NoSuchTableException if it is not there; the message lists what is
     */
    public TableDescription table(String name) {
        return table(null, name);
    }

    /**
     * All about a table or view.
     *
     * @param schema its namespace, null for the one that a statement would find
     * @throws NoSuchTableException if it is not there; the message lists what is
     * @throws IllegalArgumentException if a name has U+0000 in it
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
     * Every table and view of the default namespace as readable text, sorted by name, with an empty line between them;
     * see {@link TableDescription#describe()}.
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
     * A table or view as readable text; see {@link TableDescription#describe()}.
     *
     * @throws NoSuchTableException if it is not there; the message lists what is
     */
    public String describe(String name) {
        return table(name).describe();
    }

    /**
     * A table or view as readable text; see {@link TableDescription#describe()}.
     *
     * @param schema its namespace, null for the one that a statement would find
     * @throws NoSuchTableException if it is not there; the message lists what is
     */
    public String describe(@Nullable String schema, String name) {
        return table(schema, name).describe();
    }

    /** The columns of a table or view, in order; as {@link #table(String)}. */
    public List<ColumnDescription> columns(String name) {
        return table(name).columns();
    }

    /** The primary key of a table, if it has one; as {@link #table(String)}. */
    public Optional<PrimaryKeySchema> primaryKey(String name) {
        return Optional.ofNullable(table(name).primaryKey());
    }

    /** The unique constraints of a table, sorted by name; as {@link #table(String)}. */
    public List<UniqueSchema> uniques(String name) {
        return table(name).uniques();
    }

    /** The foreign keys of a table, sorted by name; as {@link #table(String)}. */
    public List<ForeignKeySchema> foreignKeys(String name) {
        return table(name).foreignKeys();
    }

    /** The indexes of a table that belong to no constraint, sorted by name; as {@link #table(String)}. */
    public List<IndexSchema> indexes(String name) {
        return table(name).indexes();
    }

    /** The checks of a table, sorted by name; as {@link #table(String)}. */
    public List<CheckSchema> checks(String name) {
        return table(name).checks();
    }

    /**
     * A schema that would create such a table again. A type that is not known keeps its own word and is read as text; a
     * view, or another server's table, can only be read. What the description has as {@code more} is left out.
     *
     * @param overrides columns to take instead of those found, by name
     * @throws NoSuchTableException if it is not there; the message lists what is
     * @throws IllegalArgumentException if there is no column of an override's name
     */
    public TableSchema reflect(String name, ColumnSchema... overrides) {
        return reflect(null, name, overrides);
    }

    /**
     * A schema that would create such a table again, as {@link #reflect(String, ColumnSchema...)}.
     *
     * @param schema its namespace, null for the one that a statement would find
     */
    public TableSchema reflect(@Nullable String schema, String name, ColumnSchema... overrides) {
        return dialect.reflect(table(schema, name), schema != null, overrides);
    }

    /**
     * The schemas of a table and of all that it refers to, directly or not, in the order in which they could be created;
     * tables that refer to each other in a circle as they come.
     *
     * @param schema its namespace, null for the one that a statement would find
     * @throws NoSuchTableException if it is not there; a foreign key to a table that is not is passed over
     */
    public List<TableSchema> reflectWithTargets(@Nullable String schema, String name) {
        return ask(catalogue -> {
            TableSchema root = dialect.reflect(table(catalogue, schema, name), schema != null);
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
                follow(catalogue, dialect.reflect(target.get(), key.targetSchema() != null), met, ordered);
            }
        }
        ordered.add(table);
    }

    /**
     * All in which the table of that name is not as {@code wanted}, whether the code would break on it or not. Changes
     * nothing. PostgreSQL rewrites the texts of defaults, checks and conditions: they are compared as it would rewrite the
     * wanted ones, for which the table is made in the session's temporary namespace and undone at once.
     */
    public SchemaDiff diff(TableSchema wanted) {
        return place.run(Access.READ, session -> dialect.diff(session.physical().raw(), wanted));
    }

    private <T> T ask(Question<T> question) {
        return place.run(
                Access.READ,
                session -> question.ask(dialect.catalogue(session.physical().raw())));
    }

    /** A question to the database about itself. */
    private interface Question<T> {
        T ask(Catalogue catalogue) throws SQLException;
    }
}
