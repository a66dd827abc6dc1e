package io.doctable.engine;

import io.doctable.dialect.TableStatements;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A table as one engine knows it. For generated DAOs; not for applications. Thread-safe. */
public final class RegisteredTable {
    private final Engine engine;
    private final Table<?> table;
    private final TableStatements statements;
    private volatile boolean ready;

    RegisteredTable(Engine engine, Table<?> table) {
        this.engine = engine;
        this.table = table;
        this.statements = new TableStatements(engine.dialect(), table.schema());
    }

    /** The table. */
    public Table<?> table() {
        return table;
    }

    /** Its columns, keys and rules. */
    public TableSchema schema() {
        return table.schema();
    }

    /** The engine that knows it. */
    public Engine engine() {
        return engine;
    }

    /** Its fixed statements, in the engine's dialect. */
    public TableStatements statements() {
        return statements;
    }

    /** Whether it was found or made, and fits. */
    boolean isReady() {
        return ready;
    }

    void ready(boolean isNow) {
        ready = isNow;
    }

    /** The tables that it refers to, directly or not, and last itself: in the order in which to create them. */
    List<RegisteredTable> withTargets() {
        Set<RegisteredTable> met = new LinkedHashSet<>();
        List<RegisteredTable> ordered = new ArrayList<>();
        collect(met, ordered);
        return ordered;
    }

    private void collect(Set<RegisteredTable> met, List<RegisteredTable> ordered) {
        if (met.add(this)) {
            table.foreignKeys().forEach(key -> engine.register(key.target()).collect(met, ordered));
            ordered.add(this);
        }
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
