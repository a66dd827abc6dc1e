package io.doctable.metadata;

import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.Leases;
import io.doctable.internal.tables.QualifiedName;
import io.doctable.internal.tables.SchemaRules;
import io.doctable.internal.tables.TableEntry;
import io.doctable.internal.tables.Tables;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import io.doctable.sql.SqlExecutor;
import io.doctable.table.RegisteredTable;
import io.doctable.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables that are registered with an engine; {@link #listTables} lists those in its database. A table is registered
 * by constructing its DAO, by reading it from the database, or by {@link #register}. A registered table is created at
 * its first use or by {@link #createAll}. A table dropped through the engine is also forgotten, so that both lists
 * agree. All {@code Metadata} objects of one engine share the same tables. Thread-safe if its
 * {@link io.doctable.engine.Connectable} is.
 */
public final class Metadata {
    private final SqlExecutor engine;
    private final SqlExecutor executor;
    private final Tables tables;

    /**
     * Creates a view of an engine's tables.
     *
     * @param engine the engine
     * @param executor the engine, or its connection or transaction on which queries to the database run
     */
    public Metadata(SqlExecutor engine, SqlExecutor executor) {
        this.engine = engine;
        this.executor = executor;
        this.tables = Leases.of(executor).context().tables();
    }

    /** Creates and drops tables, all or nothing; see {@link Ddl}. */
    public <E extends Exception> void ddl(Ddl.Body<E> body) throws E {
        Ddl ddl = new Ddl(context());
        body.describe(ddl);
        ddl.run(Leases.of(executor).place());
    }

    private EngineContext context() {
        return Leases.of(executor).context();
    }

    private Inspector inspector() {
        return new Inspector(executor);
    }

    private DynamicTable rows(TableEntry table) {
        DynamicTable ofEngine = (DynamicTable) table.attachment(() -> new DynamicTable(engine, table));
        return ofEngine.on(executor);
    }

    /**
     * Registers a table and those that it refers to; constructing a DAO does the same. Returns the same object each
     * time.
     *
     * @throws io.doctable.error.SchemaMismatchException if another record or shape is registered under that name
     */
    public RegisteredTable register(Table<?> table) {
        return tables.register(table);
    }

    /**
     * Registers a table that has no record. Returns the same object each time, as {@link #table(String)} does.
     *
     * @throws io.doctable.error.SchemaMismatchException if another shape is registered under that name
     * @throws IllegalArgumentException if the schema has no columns, has a column twice, or refers to a column that it
     *     lacks
     */
    public DynamicTable register(TableSchema schema) {
        SchemaRules.check(schema);
        return rows(tables.register(new RowTable(context(), schema, false)));
    }

    /** Returns the registered tables, sorted by name. */
    public List<RegisteredTable> tables() {
        return List.copyOf(tables.all());
    }

    /** Lists the names of the tables in the database's default namespace, sorted, whether registered or not. */
    public List<String> listTables() {
        return inspector().tables();
    }

    /**
     * Forgets a table, which stays in the database. The next use registers it again.
     *
     * @param name {@code name} or {@code schema.name}; put a part that contains dots in double quotes
     * @return whether the table was registered
     */
    public boolean remove(String name) {
        return tables.remove(QualifiedName.parse(name)).isPresent();
    }

    /** Forgets a table, which stays in the database; see {@link #remove(String)}. */
    public boolean remove(Table<?> table) {
        return tables.remove(QualifiedName.of(table.schema())).isPresent();
    }

    /** Forgets all tables, which stay in the database. The next use of a table registers it again. */
    public void clear() {
        tables.restore(List.of());
    }

    /**
     * Creates all registered tables that do not exist: all or nothing, in the order of their foreign keys.
     *
     * @throws io.doctable.error.SchemaMismatchException if an existing table differs from its record
     * @throws io.doctable.error.ReadOnlyException if the engine or transaction is read-only
     */
    public void createAll() {
        ddl(ddl -> tables.all().forEach(table -> ddl.createIfAbsent(table.table())));
    }

    /**
     * Drops all registered tables that exist, with all their rows: all or nothing, in the order of their foreign keys,
     * including cycles. Tables described by code stay registered, for {@link #createAll} and for their next use; tables
     * read from the database are forgotten. Views are not dropped.
     *
     * @throws io.doctable.error.ReadOnlyException if the engine or transaction is read-only
     * @throws io.doctable.error.DocTableException if a table that is not registered refers to one of them
     */
    public void dropAll() {
        List<TableEntry> all = tables.all().stream()
                .filter(table -> !table.schema().readOnly())
                .toList();
        ddl(ddl -> all.forEach(table -> ddl.dropIfExists(table.table())));
        all.stream().filter(table -> !table.isReflected()).forEach(tables::keep);
    }

    /**
     * Registers a table as the database describes it, and those that it refers to. If it is registered already, returns
     * it without a query. A view can be read but not written. A record or schema registered later under the same name
     * replaces the reflected table. A reflected table that was dropped is not created again by its use.
     *
     * @param name {@code name} or {@code schema.name}; put a part that contains dots in double quotes
     * @param overrides columns that replace those found, where the database's types carry too little information
     * @throws io.doctable.error.NoSuchTableException if it does not exist; the message lists the existing ones
     * @throws IllegalArgumentException if there is no column with an override's name
     * @throws io.doctable.error.SchemaMismatchException if it is registered with columns other than {@code overrides}
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
                String difference = "column " + override + " differs from the registered one";
                throw new SchemaMismatchException(
                        "table " + known.qualifiedName() + " is registered already: " + difference
                                + ". metadata().remove(\"" + known.qualifiedName()
                                + "\") forgets it; then reflect it again",
                        List.of(difference));
            }
        }
    }

    private TableEntry registerReflected(TableSchema schema) {
        Optional<TableEntry> known = tables.named(QualifiedName.of(schema));
        return known.isPresent() ? known.get() : tables.register(new RowTable(context(), schema, true));
    }

    /**
     * Registers all tables of the database's default namespace, as {@link #reflect} does; registered ones stay
     * unchanged. Skips views.
     *
     * @return all tables of that namespace, sorted by name
     */
    public List<DynamicTable> reflectAll() {
        return inspector().tables().stream().map(name -> reflect(quoted(name))).toList();
    }

    /**
     * Registers all tables of a namespace, as {@link #reflectAll()} does.
     *
     * @return all tables of that namespace, sorted by name
     */
    public List<DynamicTable> reflectAll(String schema) {
        return inspector().tables(schema).stream()
                .map(name -> reflect(quoted(schema) + "." + quoted(name)))
                .toList();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Returns a table for access without its record; see {@link io.doctable.engine.Connectable#table}. */
    public DynamicTable table(String name) {
        return reflect(name);
    }
}
