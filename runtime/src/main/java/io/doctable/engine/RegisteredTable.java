package io.doctable.engine;

import io.doctable.dialect.TableStatements;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table as one engine knows it. Thread-safe. */
public final class RegisteredTable {
    private static final long NEVER = -1;

    private final Engine engine;
    private final Table<?> table;
    private final TableStatements statements;
    private volatile long readyIn = NEVER;
    private @Nullable DynamicTable rows;

    RegisteredTable(Engine engine, Table<?> table) {
        this.engine = engine;
        this.table = table;
        this.statements = new TableStatements(engine.dialect(), table.schema());
    }

    /** The table's name, with its schema where it has one. */
    public String name() {
        return schema().qualifiedName();
    }

    /** The table; one without a record has {@link Row}s. */
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

    /** Its fixed statements, in the engine's dialect. For generated DAOs; not for applications. */
    public TableStatements statements() {
        return statements;
    }

    /** Whether it is known from the database alone: no code has described it. */
    public boolean isReflected() {
        return table instanceof RowTable description && description.isReflected();
    }

    /** Its rows without their record; always the same object. */
    synchronized DynamicTable rows() {
        DynamicTable made = rows;
        if (made == null) {
            made = new DynamicTable(engine, this);
            rows = made;
        }
        return made;
    }

    /** Whether it was found or made, and fits. */
    boolean isReady() {
        return engine.tables().isCurrent(readyIn);
    }

    void ready(long generation) {
        readyIn = generation;
    }

    /** The tables that it refers to, directly or not, and last itself: in the order in which to create them. */
    List<RegisteredTable> withTargets() {
        return inOrder(List.of(this));
    }

    /** The tables, and those that they refer to, each before those that refer to it as far as they go in no circle. */
    static List<RegisteredTable> inOrder(Collection<RegisteredTable> tables) {
        Set<RegisteredTable> met = new HashSet<>();
        List<RegisteredTable> ordered = new ArrayList<>();
        tables.forEach(table -> table.collect(met, ordered));
        return ordered;
    }

    private void collect(Set<RegisteredTable> met, List<RegisteredTable> ordered) {
        if (met.add(this)) {
            targets().forEach(target -> target.collect(met, ordered));
            ordered.add(this);
        }
    }

    /** The tables that it refers to. Without a record only those are known that were registered by themselves. */
    private List<RegisteredTable> targets() {
        return table instanceof RowTable
                ? schema().foreignKeys().stream()
                        .flatMap(key -> engine.tables().named(QualifiedName.target(key)).stream())
                        .toList()
                : table.foreignKeys().stream()
                        .map(key -> engine.register(key.target()))
                        .toList();
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
