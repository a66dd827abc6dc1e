package io.doctable.metadata;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.QualifiedName;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects tables to create and to drop in one step:
 * {@code engine.ddl(ddl -> ddl.create(AuthorTable.TABLE).create(ArticleTable.TABLE))}. Nothing is sent until the body
 * returns. Then all drops run, then all creations, each in the order of the foreign keys, in one transaction: if one
 * fails, every table stays as it was. Inside a transaction they run in a savepoint, so the transaction continues if
 * they fail. Created tables are registered with the engine, dropped ones are forgotten. Not thread-safe.
 */
public final class Ddl {
    private final EngineContext engine;
    /** Whether absent tables are an error. */
    private final Map<QualifiedName, Boolean> drops = new LinkedHashMap<>();
    /** Whether present tables are an error. */
    private final Map<Table<?>, Boolean> creations = new LinkedHashMap<>();

    private boolean over;

    Ddl(EngineContext engine) {
        this.engine = engine;
    }

    /**
     * Returns the statements that create tables, those that they refer to included, without a database: tables in the
     * order of their foreign keys, with indexes and comments. An engine sends the same statements for absent tables.
     *
     * @param database the kind of database, such as {@code "sqlite"} or {@code "postgresql"}; see {@code
     *     engine.dialect()}
     * @throws io.doctable.error.UnknownDialectException if there is no dialect of that name
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot have such a table
     */
    public static List<String> statements(String database, Table<?> first, Table<?>... more) {
        Set<Table<?>> ordered = new LinkedHashSet<>();
        Set<Table<?>> visited = new HashSet<>();
        collect(first, visited, ordered);
        for (Table<?> table : more) {
            collect(table, visited, ordered);
        }
        return Dialect.named(database)
                .createTables(ordered.stream().<TableSchema>map(Table::schema).toList());
    }

    private static void collect(Table<?> table, Set<Table<?>> visited, Set<Table<?>> ordered) {
        if (visited.add(table)) {
            table.foreignKeys().forEach(key -> collect(key.target(), visited, ordered));
            ordered.add(table);
        }
    }

    /** Creates a table, and the missing ones that it refers to; fails if it exists. */
    public Ddl create(Table<?> table) {
        requireOpen();
        creations.put(table, true);
        return this;
    }

    /** Creates a table that has no record; fails if it exists. */
    public Ddl create(TableSchema schema) {
        return create(new RowTable(engine, schema, false));
    }

    /** Creates a table, and those that it refers to, if they do not exist; an existing one must match its record. */
    public Ddl createIfAbsent(Table<?> table) {
        requireOpen();
        creations.putIfAbsent(table, false);
        return this;
    }

    /** Creates a table that has no record if it does not exist; an existing one must match the schema. */
    public Ddl createIfAbsent(TableSchema schema) {
        return createIfAbsent(new RowTable(engine, schema, false));
    }

    /**
     * Drops a table with all its rows; fails if it does not exist.
     *
     * @param name {@code name} or {@code schema.name}; put a part that contains dots in double quotes
     */
    public Ddl drop(String name) {
        return drop(QualifiedName.parse(name), true);
    }

    /** Drops a table with all its rows; fails if it does not exist. */
    public Ddl drop(Table<?> table) {
        return drop(QualifiedName.of(table.schema()), true);
    }

    /**
     * Drops a table with all its rows if it exists.
     *
     * @param name {@code name} or {@code schema.name}; put a part that contains dots in double quotes
     */
    public Ddl dropIfExists(String name) {
        return drop(QualifiedName.parse(name), false);
    }

    /** Drops a table with all its rows if it exists. */
    public Ddl dropIfExists(Table<?> table) {
        return drop(QualifiedName.of(table.schema()), false);
    }

    Ddl drop(QualifiedName name, boolean mustExist) {
        requireOpen();
        drops.merge(name, mustExist, Boolean::logicalOr);
        return this;
    }

    private void requireOpen() {
        if (over) {
            throw new IllegalStateException("the body of ddl(…) has ended: add tables inside the body");
        }
    }

    /** Runs the drops and the creations. */
    void run(FirstUse.Place place) {
        over = true;
        if (!drops.isEmpty() || !creations.isEmpty()) {
            new DdlRun(engine, drops, creations).run(place);
        }
    }

    /**
     * Lists the tables to create and to drop.
     *
     * @param <E> the exception that it may throw; {@code RuntimeException} if it throws nothing checked
     */
    @FunctionalInterface
    public interface Body<E extends Exception> {
        /** Adds the tables to {@code ddl}; nothing is sent before this returns. */
        void describe(Ddl ddl) throws E;
    }
}
