package io.doctable.internal.tables;

import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.scan.RawSql;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The tables that an engine knows. Thread-safe. */
public final class Tables {
    private final Dialect dialect;
    private final String engine;
    private final Map<QualifiedName, TableEntry> byName = new ConcurrentHashMap<>();
    /** Those that the next transaction should make ready before it begins. */
    private final Set<TableEntry> pending = ConcurrentHashMap.newKeySet();
    /** What was found before this was last counted up is not to be relied on. */
    private final AtomicLong generation = new AtomicLong();
    /** Whether a table with a sensitive column was ever known: it is not forgotten with the table. */
    private volatile boolean haveSecrets;

    /** @param engine the name of the engine in messages */
    public Tables(Dialect dialect, String engine) {
        this.dialect = dialect;
        this.engine = engine;
    }

    /**
     * Makes a table known, and those that it refers to.
     *
     * @throws SchemaMismatchException if another record or shape is known by that name
     */
    public TableEntry register(Table<?> table) {
        TableEntry known = byName.get(key(table.schema()));
        return known != null && known.table() == table ? known : adopt(new TableEntry(this, table));
    }

    /**
     * Makes a table known unless it is, for one that was removed comes back with its next use.
     *
     * @return the one that is known by its name
     * @throws SchemaMismatchException if another record or shape is known by that name
     */
    TableEntry adopt(TableEntry table) {
        if (!haveSecrets && table.schema().columns().stream().anyMatch(ColumnSchema::sensitive)) {
            haveSecrets = true;
        }
        QualifiedName name = key(table.schema());
        TableEntry known = byName.putIfAbsent(name, table);
        if (known != null && isReplaced(known, table) && byName.replace(name, known, table)) {
            pending.remove(known);
            known = null;
        }
        if (known == null) {
            pending.add(table);
            table.table().foreignKeys().forEach(key -> register(key.target()));
            return table;
        }
        if (known != table) {
            requireSame(known.table(), table.table());
        }
        return known;
    }

    /** What was merely read from the database gives way to what the code says, which is compared at its first use. */
    private static boolean isReplaced(TableEntry known, TableEntry other) {
        return known != other && known.isReflected() && !known.schema().equals(other.schema());
    }

    private QualifiedName key(TableSchema schema) {
        return key(QualifiedName.of(schema));
    }

    /** The name as the database compares names. */
    private QualifiedName key(QualifiedName name) {
        String schema = name.schema() == null ? null : dialect.folded(name.schema());
        return new QualifiedName(schema, dialect.folded(name.name()));
    }

    /** Whether code that this engine knows, or knew, has declared a sensitive column. */
    boolean haveSecrets() {
        return haveSecrets;
    }

    private static void requireSame(Table<?> known, Table<?> other) {
        List<String> differences = new ArrayList<>();
        boolean dynamic = !known.hasRecord() || !other.hasRecord();
        if (!dynamic && !known.recordType().equals(other.recordType())) {
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
                            + String.join("; ", differences) + ". Give one of them another table name, or use another"
                            + " engine; metadata().remove(\"" + left.qualifiedName()
                            + "\") forgets the one that is known",
                    differences);
        }
    }

    private static void compareColumns(TableSchema known, TableSchema other, List<String> differences) {
        for (ColumnSchema column : known.columns()) {
            Optional<ColumnSchema> same = named(column.name(), other);
            if (same.isEmpty()) {
                differences.add("column " + column.name() + " is missing now");
            } else if (!same.get().equals(column)) {
                differences.add("column " + column.name() + " was " + column + " and is " + same.get());
            }
        }
        for (ColumnSchema column : other.columns()) {
            if (named(column.name(), known).isEmpty()) {
                differences.add("column " + column.name() + " is new");
            }
        }
    }

    private static Optional<ColumnSchema> named(String name, TableSchema schema) {
        return schema.columns().stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The table known by that name, if there is one. */
    public Optional<TableEntry> named(QualifiedName name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** All that are known, by name. */
    public List<TableEntry> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(table -> table.schema().qualifiedName()))
                .toList();
    }

    /** Knows a table no more; the one that was known. */
    public Optional<TableEntry> remove(QualifiedName name) {
        TableEntry known = byName.remove(key(name));
        if (known != null) {
            pending.remove(known);
        }
        // Whoever still holds it looks again, and by that makes it known again.
        generation.incrementAndGet();
        return Optional.ofNullable(known);
    }

    /** Knows a table that was dropped on purpose: only its use, not the next transaction, makes it again. */
    public void keep(TableEntry table) {
        adopt(table);
        pending.remove(table);
    }

    /** Knows these tables and no others. */
    public void restore(Collection<TableEntry> tables) {
        byName.values().retainAll(tables);
        pending.retainAll(tables);
        generation.incrementAndGet();
        tables.forEach(this::adopt);
    }

    /** Those that are neither ready nor known to have failed. */
    public List<TableEntry> pending() {
        return pending.isEmpty() ? List.of() : List.copyOf(pending);
    }

    /** Whether what was found at that time can still be relied on. */
    boolean isCurrent(long readyIn) {
        return readyIn == generation.get();
    }

    /** Those of the pending that raw SQL names, unless it is about to make, change or drop them itself. */
    public List<TableEntry> pending(RawSql sql) {
        return pending.isEmpty() || sql.defines() ? List.of() : named(pending, sql);
    }

    /** Those that raw SQL names. */
    public List<TableEntry> named(RawSql sql) {
        return named(byName.values(), sql);
    }

    private static List<TableEntry> named(Collection<TableEntry> tables, RawSql sql) {
        return tables.stream().filter(t -> sql.names(t.schema().name())).toList();
    }

    /** Remembers that a table is there and fits. */
    public void ready(TableEntry table) {
        table.ready(generation.get());
        pending.remove(table);
    }

    /** Remembers that a table could not be made ready: the next to try is who uses it. */
    void failed(TableEntry table) {
        pending.remove(table);
    }

    /** Looks for every table again at its next use. */
    public void lookAgain() {
        generation.incrementAndGet();
    }

    /** Looks for every table again: one of them turned out to be gone, and an error tells at most its name. */
    public void forgetAll() {
        generation.incrementAndGet();
        pending.addAll(byName.values());
    }

    Dialect dialect() {
        return dialect;
    }

    /** Returns the name of the engine. */
    @Override
    public String toString() {
        return engine;
    }
}
