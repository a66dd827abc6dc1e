package io.doctable.metadata;

import io.doctable.internal.session.EngineContext;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.QualifiedName;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tables to create and to drop in one go: {@code engine.ddl(ddl -> ddl.create(AuthorTable.TABLE).create(ArticleTable.TABLE))}.
 * Nothing is sent before the body has ended. Then first all is dropped, then all is created, each in the order of the
 * references, in one transaction: what fails leaves every table as it was. Inside a transaction it is a part of that,
 * which goes on when it fails. What the engine knows follows: created tables are registered, dropped ones are not.
 * Not thread-safe.
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

    /** Creates a table, and those that it refers to where they are absent; it is an error if it is there. */
    public Ddl create(Table<?> table) {
        requireOpen();
        creations.put(table, true);
        return this;
    }

    /** Creates a table without a record; it is an error if it is there. */
    public Ddl create(TableSchema schema) {
        return create(new RowTable(engine, schema, false));
    }

    /** Creates a table, and those that it refers to, where they are absent; one that is there must fit. */
    public Ddl createIfAbsent(Table<?> table) {
        requireOpen();
        creations.putIfAbsent(table, false);
        return this;
    }

    /** Creates a table without a record where it is absent; one that is there must fit. */
    public Ddl createIfAbsent(TableSchema schema) {
        return createIfAbsent(new RowTable(engine, schema, false));
    }

    /**
     * Drops a table with all its rows; it is an error if it is not there.
     *
     * @param name {@code name} or {@code schema.name}, a part that has dots in double quotes
     */
    public Ddl drop(String name) {
        return drop(QualifiedName.parse(name), true);
    }

    /** Drops a table with all its rows; it is an error if it is not there. */
    public Ddl drop(Table<?> table) {
        return drop(QualifiedName.of(table.schema()), true);
    }

    /**
     * Drops a table with all its rows, where it is there.
     *
     * @param name {@code name} or {@code schema.name}, a part that has dots in double quotes
     */
    public Ddl dropIfExists(String name) {
        return drop(QualifiedName.parse(name), false);
    }

    /** Drops a table with all its rows, where it is there. */
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
            throw new IllegalStateException("the body of ddl(…) has ended, and its tables are created and dropped");
        }
    }

    /** Does it all. */
    void run(FirstUse.Place place) {
        over = true;
        if (!drops.isEmpty() || !creations.isEmpty()) {
            new DdlRun(engine, drops, creations).run(place);
        }
    }
}
