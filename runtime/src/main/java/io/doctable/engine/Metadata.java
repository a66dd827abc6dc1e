package io.doctable.engine;

import io.doctable.schema.SchemaRules;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.util.List;

/**
 * The tables that an engine knows, which is one view; the tables that its database has are the other. Constructing a DAO
 * registers its table, reading one from the database does, and so does {@link #register}. A registered table is created
 * at its first use, or by {@link #createAll}; what is dropped through the engine is forgotten as well, so that the two
 * views stay in step. All {@code Metadata} of one engine are about the same tables. Thread-safe where its
 * {@link Connectable} is.
 */
public final class Metadata {
    private final Connectable connectable;
    private final Engine engine;
    private final Tables tables;

    Metadata(Connectable connectable) {
        this.connectable = connectable;
        this.engine = connectable.engine();
        this.tables = engine.tables();
    }

    /** Where tables are looked for, created and dropped. */
    static FirstUse.Place place(Connectable connectable) {
        if (connectable instanceof Engine engine) {
            return engine.place();
        }
        return connectable instanceof DbConnection connection
                ? connection.place()
                : ((Transaction) connectable).place();
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
        return tables.register(new RowTable(schema, false)).rows();
    }

    /** The tables that the engine knows, sorted by name. */
    public List<RegisteredTable> tables() {
        return tables.all();
    }

    /** The names of the tables that the database has in its default namespace, sorted; known to the engine or not. */
    public List<String> listTables() {
        return place(connectable)
                .run(
                        Access.READ,
                        session ->
                                engine.dialect().listTables(session.physical().raw()));
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
        connectable.ddl(ddl -> tables.all().forEach(table -> ddl.createIfAbsent(table.table())));
    }

    /**
     * Drops all tables that the engine knows, as far as they are there, with all their rows: all or nothing, in the order
     * of their references, circles among them. Those that the code describes stay known, for {@link #createAll} and for
     * their next use; those that were only read from the database are forgotten.
     *
     * @throws io.doctable.error.ReadOnlyException if nothing may be written here
     * @throws io.doctable.error.DocTableException if a table that the engine does not know refers to one of them
     */
    public void dropAll() {
        List<RegisteredTable> all = tables.all();
        connectable.ddl(ddl -> all.forEach(table -> ddl.dropIfExists(table.table())));
        all.stream().filter(table -> !table.isReflected()).forEach(tables::keep);
    }

    /** The rows of a table without their record; see {@link Connectable#table}. */
    public DynamicTable table(String name) {
        QualifiedName wanted = QualifiedName.parse(name);
        return tables.named(wanted).orElseThrow().rows();
    }
}
