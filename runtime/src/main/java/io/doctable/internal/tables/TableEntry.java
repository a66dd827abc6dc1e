package io.doctable.internal.tables;

import io.doctable.internal.statement.TableStatements;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.ForeignKey;
import io.doctable.table.RegisteredTable;
import io.doctable.table.RowMapping;
import io.doctable.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A table registered with one engine. Thread-safe. */
public final class TableEntry implements RegisteredTable {
    private static final long NEVER = -1;

    private final Tables owner;
    private final Table<?> table;
    private final TableStatements statements;
    private volatile long readyIn = NEVER;
    private @Nullable Object attachment;

    public TableEntry(Tables owner, Table<?> table) {
        this.owner = owner;
        this.table = table;
        this.statements = new TableStatements(owner.dialect(), table.schema());
    }

    @Override
    public String name() {
        return schema().qualifiedName();
    }

    @Override
    public Table<?> table() {
        return table;
    }

    @Override
    public TableSchema schema() {
        return table.schema();
    }

    /** Returns the engine's tables, to which this one belongs. */
    public Tables owner() {
        return owner;
    }

    /** Returns its fixed statements in the engine's dialect. For generated DAOs; not for applications. */
    public TableStatements statements() {
        return statements;
    }

    @Override
    public boolean isReflected() {
        return RowMapping.of(table).isReflected();
    }

    /** Returns what {@code maker} made for this table at the first call: always the same object. */
    public synchronized Object attachment(Supplier<?> maker) {
        Object made = attachment;
        if (made == null) {
            made = maker.get();
            attachment = made;
        }
        return made;
    }

    /** Returns whether it was found or created, and matches. */
    public boolean isReady() {
        return owner.isCurrent(readyIn);
    }

    /** Returns whether it is one of those tables, and ready. */
    public boolean isReadyIn(Tables tables) {
        return owner == tables && readyIn == tables.generation.get();
    }

    void ready(long generation) {
        readyIn = generation;
    }

    /** The tables that it refers to, directly or not, and last itself: in the order in which to create them. */
    List<TableEntry> withTargets() {
        return inOrder(List.of(this));
    }

    /** The tables, and those that they refer to, each before those that refer to it as far as they go in no circle. */
    static List<TableEntry> inOrder(Collection<TableEntry> tables) {
        Set<TableEntry> met = new HashSet<>();
        List<TableEntry> ordered = new ArrayList<>();
        for (TableEntry table : tables) {
            table.collect(met, ordered);
        }
        return ordered;
    }

    private void collect(Set<TableEntry> met, List<TableEntry> ordered) {
        if (met.add(this)) {
            for (TableEntry target : targets()) {
                target.collect(met, ordered);
            }
            ordered.add(this);
        }
    }

    /**
     * Returns the tables that it refers to. For a table without a record only those registered by themselves are known.
     */
    private List<TableEntry> targets() {
        List<TableEntry> targets = new ArrayList<>();
        if (RowMapping.of(table).hasRecord()) {
            for (ForeignKey<?, ?> key : table.foreignKeys()) {
                targets.add(owner.register(key.target()));
            }
        } else {
            for (ForeignKeySchema key : schema().foreignKeys()) {
                owner.named(QualifiedName.target(key)).ifPresent(targets::add);
            }
        }
        return targets;
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
