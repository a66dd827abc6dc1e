package io.doctable.internal.tables;

import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.scan.RawSql;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.ForeignKey;
import io.doctable.table.RowMapping;
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

/** The tables registered with one engine. Thread-safe. */
public final class Tables {
    private final Dialect dialect;
    private final String engine;
    private final Map<QualifiedName, TableEntry> byName = new ConcurrentHashMap<>();
    /** The tables to make ready before the next transaction begins. */
    private final Set<TableEntry> pending = ConcurrentHashMap.newKeySet();
    /** Counts up when earlier lookups become invalid. */
    final AtomicLong generation = new AtomicLong();
    /** Whether a table with a sensitive column was ever registered; stays true when the table is forgotten. */
    private volatile boolean haveSecrets;

    /** @param engine the name of the engine in messages */
    public Tables(Dialect dialect, String engine) {
        this.dialect = dialect;
        this.engine = engine;
    }

    /**
     * Registers a table and those that it refers to.
     *
     * @throws SchemaMismatchException if another record or shape is registered under that name
     */
    public TableEntry register(Table<?> table) {
        TableEntry known = byName.get(key(table.schema()));
        return known != null && known.table() == table ? known : adopt(new TableEntry(this, table));
    }

    /**
     * Registers a table unless one is registered under its name; a removed table is registered again by its next use.
     *
     * @return the table registered under its name
     * @throws SchemaMismatchException if another record or shape is registered under that name
     */
    TableEntry adopt(TableEntry table) {
        for (ColumnSchema column : table.schema().columns()) {
            haveSecrets |= column.sensitive();
        }
        QualifiedName name = key(table.schema());
        TableEntry known = byName.putIfAbsent(name, table);
        if (known != null && isReplaced(known, table) && byName.replace(name, known, table)) {
            pending.remove(known);
            known = null;
        }
        if (known == null) {
            pending.add(table);
            for (ForeignKey<?, ?> key : table.table().foreignKeys()) {
                register(key.target());
            }
            return table;
        }
        if (known != table) {
            requireSame(known.table(), table.table());
        }
        return known;
    }

    /** Returns whether a table read from the database is replaced by one that code describes. */
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

    /** Returns whether code has ever declared a sensitive column to this engine. */
    boolean haveSecrets() {
        return haveSecrets;
    }

    private static void requireSame(Table<?> known, Table<?> other) {
        List<String> differences = new ArrayList<>();
        boolean dynamic =
                !RowMapping.of(known).hasRecord() || !RowMapping.of(other).hasRecord();
        if (!dynamic && !known.recordType().equals(other.recordType())) {
            differences.add("records " + known.recordType().getName() + " and "
                    + other.recordType().getName());
        }
        TableSchema left = known.schema();
        TableSchema right = other.schema();
        if (!left.equals(right)) {
            compareColumns(left, right, differences);
            if (differences.isEmpty()) {
                differences.add("keys, indexes or constraints differ");
            }
        }
        if (!differences.isEmpty()) {
            throw new SchemaMismatchException(
                    "table " + left.qualifiedName() + " is registered already with another definition: "
                            + String.join("; ", differences) + ". Give one of them another table name, or use another"
                            + " engine; metadata().remove(\"" + left.qualifiedName()
                            + "\") removes the registered one",
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

    /** Returns the table registered under that name, if there is one. */
    public Optional<TableEntry> named(QualifiedName name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** Returns all registered tables, sorted by name. */
    public List<TableEntry> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(table -> table.schema().qualifiedName()))
                .toList();
    }

    /** Forgets a table and returns it, if it was registered. */
    public Optional<TableEntry> remove(QualifiedName name) {
        TableEntry known = byName.remove(key(name));
        if (known != null) {
            pending.remove(known);
        }
        // The next use by an existing holder looks it up and registers it again.
        generation.incrementAndGet();
        return Optional.ofNullable(known);
    }

    /** Registers a table that was dropped on purpose: its use creates it again, the next transaction does not. */
    public void keep(TableEntry table) {
        adopt(table);
        pending.remove(table);
    }

    /** Replaces all registered tables by these. */
    public void restore(Collection<TableEntry> tables) {
        byName.values().retainAll(tables);
        pending.retainAll(tables);
        generation.incrementAndGet();
        tables.forEach(this::adopt);
    }

    /** Returns the tables that are neither ready nor failed. */
    public List<TableEntry> pending() {
        return pending.isEmpty() ? List.of() : List.copyOf(pending);
    }

    /** Returns whether a lookup of that generation is still valid. */
    boolean isCurrent(long readyIn) {
        return readyIn == generation.get();
    }

    /** Returns the pending tables that raw SQL names, unless it creates, changes or drops them itself. */
    public List<TableEntry> pending(RawSql sql) {
        return pending.isEmpty() || sql.defines() ? List.of() : named(pending, sql);
    }

    /** Returns the tables that raw SQL names. */
    public List<TableEntry> named(RawSql sql) {
        return named(byName.values(), sql);
    }

    private static List<TableEntry> named(Collection<TableEntry> tables, RawSql sql) {
        return tables.stream().filter(t -> sql.names(t.schema().name())).toList();
    }

    /** Marks a table as existing and matching. */
    public void ready(TableEntry table) {
        table.ready(generation.get());
        pending.remove(table);
    }

    /** Marks a table that could not be made ready; its next use tries again. */
    void failed(TableEntry table) {
        pending.remove(table);
    }

    /** Checks every table again at its next use. */
    public void lookAgain() {
        generation.incrementAndGet();
    }

    /** Checks every table again at its next use, because one of them no longer exists and the error may not name it. */
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
