package io.doctable.metadata;

import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.tables.QualifiedName;
import io.doctable.internal.tables.TableEntry;
import io.doctable.internal.tables.Tables;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.SchemaRules;
import io.doctable.schema.TableSchema;
import io.doctable.sql.SqlExecutor;
import io.doctable.table.RegisteredTable;
import io.doctable.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables that an engine knows, which is one view; the tables that its database has are the other. Constructing a DAO
 * registers its table, reading one from the database does, and so does {@link #register}. A registered table is created
 * at its first use, or by {@link #createAll}; what is dropped through the engine is forgotten as well, so that the two
 * views stay in step. All {@code Metadata} of one engine are about the same tables. Thread-safe where its
 * {@link io.doctable.engine.Connectable} is.
 */
public final class Metadata {
    private final SqlExecutor engine;
    private final SqlExecutor executor;
    private final Tables tables;

    /**
     * Creates a view.
     *
     * @param engine the engine
     * @param executor the engine, or the connection or transaction of it on which the database is asked
     */
    public Metadata(SqlExecutor engine, SqlExecutor executor) {
        this.engine = engine;
        this.executor = executor;
        this.tables = executor.leases().context().tables();
    }

    /** Creates and drops tables, all or nothing; see {@link Ddl}. */
    public <E extends Exception> void ddl(DdlBody<E> body) throws E {
        Ddl ddl = new Ddl(context());
        body.describe(ddl);
        ddl.run(executor.leases().place());
    }

    private EngineContext context() {
        return executor.leases().context();
    }

    private Inspector inspector() {
        return new Inspector(executor.leases());
    }

    private DynamicTable rows(TableEntry table) {
        DynamicTable ofEngine = (DynamicTable) table.attachment(() -> new DynamicTable(engine, table));
        return ofEngine.on(executor);
    }

    /**
     * Makes a table known, and those that it refers to; constructing a DAO does it. The same table again gives the same.
     *
     * @throws io.doctable.error.SchemaMismatchException if another record or shape is known by that name
     */
    public RegisteredTable register(Table<?> table) {
        return tables.register(table);
    }

    /**
     * Makes a table without a record known. The same table again gives the same object, and so does
     * {@link #table(String)}.
     *
     * @throws io.doctable.error.SchemaMismatchException if another shape is known by that name
     * @throws IllegalArgumentException if the schema names columns that it has not, has none, or has one twice
     */
    public DynamicTable register(TableSchema schema) {
        SchemaRules.check(schema);
        return rows(tables.register(new RowTable(context(), schema, false)));
    }

    /** The tables that the engine knows, sorted by name. */
    public List<RegisteredTable> tables() {
        return List.copyOf(tables.all());
    }

    /** The names of the tables that the database has in its default namespace, sorted; known to the engine or not. */
    public List<String> listTables() {
        return inspector().tables();
    }

    /**
     * Forgets a table, which stays in the database. Who still uses it makes it known again.
     *
     * @param name {@code name} or {@code schema.name}, a part that has dots in double quotes
     * @return whether it was known
     */
    public boolean remove(String name) {
        return tables.remove(QualifiedName.parse(name)).isPresent();
    }

    /** Forgets a table, which stays in the database; see {@link #remove(String)}. */
    public boolean remove(Table<?> table) {
        return tables.remove(QualifiedName.of(table.schema())).isPresent();
    }

    /** Forgets all tables, which stay in the database. Who still uses one makes it known again. */
    public void clear() {
        tables.restore(List.of());
    }

    /**
     * Creates all tables that the engine knows, as far as they are absent: all or nothing, in the order of their
     * references.
     *
     * @throws io.doctable.error.SchemaMismatchException if one is there that does not fit
     * @throws io.doctable.error.ReadOnlyException if nothing may be written here
     */
    public void createAll() {
        ddl(ddl -> tables.all().forEach(table -> ddl.createIfAbsent(table.table())));
    }

    /**
     * Drops all tables that the engine knows, as far as they are there, with all their rows: all or nothing, in the order
     * of their references, circles among them. Those that the code describes stay known, for {@link #createAll} and for
     * their next use; those that were only read from the database are forgotten. Views stay.
     *
     * @throws io.doctable.error.ReadOnlyException if nothing may be written here
     * @throws io.doctable.error.DocTableException if a table that the engine does not know refers to one of them
     */
    public void dropAll() {
        List<TableEntry> all = tables.all().stream()
                .filter(table -> !table.schema().readOnly())
                .toList();
        ddl(ddl -> all.forEach(table -> ddl.dropIfExists(table.table())));
        all.stream().filter(table -> !table.isReflected()).forEach(tables::keep);
    }

    /**
     * Makes a table known as the database describes it, and those that it refers to; one that is known already is given
     * as it is, and the database is not asked. A view can be read as well, but not written. Nobody but the database has
     * described the table then: a record or schema of the same name takes its place, and when it is gone its use does not
     * make it anew.
     *
     * @param name {@code name} or {@code schema.name}, a part that has dots in double quotes
     * @param overrides columns to take instead of those found, where the database's types say less than is known
     * @throws io.doctable.error.NoSuchTableException if it is not there; the message lists what is
     * @throws IllegalArgumentException if there is no column of an override's name
     * @throws io.doctable.error.SchemaMismatchException if it is known and has other columns than {@code overrides}
     */
    public DynamicTable reflect(String name, ColumnSchema... overrides) {
        QualifiedName wanted = QualifiedName.parse(name);
        Optional<TableEntry> known = tables.named(wanted);
        if (known.isPresent()) {
            requireColumns(known.get().schema(), overrides);
            return rows(known.get());
        }
        Inspector inspector = inspector();
        List<TableSchema> schemas = new ArrayList<>(inspector.reflectWithTargets(wanted.schema(), wanted.name()));
        TableSchema asked = schemas.remove(schemas.size() - 1);
        schemas.forEach(this::registerReflected);
        return rows(registerReflected(
                overrides.length == 0 ? asked : inspector.reflect(wanted.schema(), wanted.name(), overrides)));
    }

    private static void requireColumns(TableSchema known, ColumnSchema... overrides) {
        for (ColumnSchema override : overrides) {
            if (!known.columns().contains(override)) {
                String difference = "column " + override + " is not as it is known";
                throw new SchemaMismatchException(
                        "table " + known.qualifiedName() + " is registered already: " + difference
                                + ". metadata().remove(\"" + known.qualifiedName()
                                + "\") forgets it, and then it can be read anew",
                        List.of(difference));
            }
        }
    }

    private TableEntry registerReflected(TableSchema schema) {
        Optional<TableEntry> known = tables.named(QualifiedName.of(schema));
        return known.isPresent() ? known.get() : tables.register(new RowTable(context(), schema, true));
    }

    /**
     * Makes all tables of the database's default namespace known, as {@link #reflect} does; those that are known already
     * stay as they are. Views are left out.
     *
     * @return all tables that the database has there, sorted by name
     */
    public List<DynamicTable> reflectAll() {
        return inspector().tables().stream().map(name -> reflect(quoted(name))).toList();
    }

    /**
     * Makes all tables of a namespace known, as {@link #reflectAll()} does.
     *
     * @return all tables that the database has there, sorted by name
     */
    public List<DynamicTable> reflectAll(String schema) {
        return inspector().tables(schema).stream()
                .map(name -> reflect(quoted(schema) + "." + quoted(name)))
                .toList();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The rows of a table without their record; see {@link io.doctable.engine.Connectable#table}. */
    public DynamicTable table(String name) {
        return reflect(name);
    }
}
