package io.doctable.engine;

import io.doctable.error.SchemaMismatchException;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tables that an engine knows. Thread-safe. */
final class Tables {
    private final Engine engine;
    private final Map<String, RegisteredTable> byName = new ConcurrentHashMap<>();
    /** Those that the next transaction should make ready before it begins. */
    private final Set<RegisteredTable> pending = ConcurrentHashMap.newKeySet();

    Tables(Engine engine) {
        this.engine = engine;
    }

    /**
     * Makes a table known, and those that it refers to.
     *
     * @throws SchemaMismatchException if another record or shape is known by that name
     */
    RegisteredTable register(Table<?> table) {
        String name = table.schema().qualifiedName();
        RegisteredTable known = byName.get(name);
        if (known == null) {
            RegisteredTable made = new RegisteredTable(engine, table);
            known = byName.putIfAbsent(name, made);
            if (known == null) {
                pending.add(made);
                table.foreignKeys().forEach(key -> register(key.target()));
                return made;
            }
        }
        if (known.table() != table) {
            requireSame(known.table(), table);
        }
        return known;
    }

    private static void requireSame(Table<?> known, Table<?> other) {
        List<String> differences = new ArrayList<>();
        if (!known.recordType().equals(other.recordType())) {
            differences.add("records " + known.recordType().getName() + " and "
                    + other.recordType().getName());
        }
        TableSchema left = known.schema();
        TableSchema right = other.schema();
        if (!left.equals(right)) {
            compareColumns(left, right, differences);
            if (differences.isEmpty()) {
                differences.add("keys, indexes or rules");
            }
        }
        if (!differences.isEmpty()) {
            throw new SchemaMismatchException(
                    "table " + left.qualifiedName() + " is registered already, and differently: "
                            + String.join("; ", differences)
                            + ". Give one of the records another table name, or use another engine",
                    differences);
        }
    }

    private static void compareColumns(TableSchema left, TableSchema right, List<String> differences) {
        for (ColumnSchema column : left.columns()) {
            if (!right.columns().contains(column)) {
                differences.add("column " + column.name());
            }
        }
        for (ColumnSchema column : right.columns()) {
            boolean named = left.columns().stream().anyMatch(c -> c.name().equals(column.name()));
            if (!named) {
                differences.add("column " + column.name());
            }
        }
    }

    /** All of them. */
    List<RegisteredTable> all() {
        return List.copyOf(byName.values());
    }

    /** Those that are neither ready nor known to have failed. */
    List<RegisteredTable> pending() {
        return pending.isEmpty() ? List.of() : List.copyOf(pending);
    }

    /** Remembers that a table is there and fits. */
    void ready(RegisteredTable table) {
        table.ready(true);
        pending.remove(table);
    }

    /** Remembers that a table could not be made ready: the next to try is who uses it. */
    void failed(RegisteredTable table) {
        pending.remove(table);
    }

    /** Forgets a table, which may be gone. */
    void forget(RegisteredTable table) {
        table.ready(false);
        pending.add(table);
    }

    /** Forgets all: one of them turned out to be gone, and an error tells at most its name. */
    void forgetAll() {
        byName.values().forEach(this::forget);
    }
}
