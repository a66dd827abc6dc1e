package io.doctable.metadata;

import io.doctable.annotation.ReferenceAction;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.internal.dialect.Catalogue;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.tables.DdlTransaction;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.QualifiedName;
import io.doctable.internal.tables.SchemaConnection;
import io.doctable.internal.tables.TableEntry;
import io.doctable.internal.tables.Tables;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drops some tables and then creates others, all or nothing, and updates the tables registered with the engine. */
final class DdlRun {
    private final EngineContext engine;
    private final Dialect dialect;
    private final Tables tables;
    private final Map<QualifiedName, Boolean> drops;
    private final Map<Table<?>, Boolean> creations;
    private final Set<QualifiedName> missing = new HashSet<>();

    /**
     * @param drops what to drop, and whether it must be there
     * @param creations what to create, and whether it must not be there
     */
    DdlRun(EngineContext engine, Map<QualifiedName, Boolean> drops, Map<Table<?>, Boolean> creations) {
        this.engine = engine;
        this.dialect = engine.dialect();
        this.tables = engine.tables();
        this.drops = drops;
        this.creations = creations;
    }

    void run(FirstUse.Place place) {
        engine.admission().requireWritable();
        List<TableEntry> before = tables.all();
        drops.keySet().forEach(tables::remove);
        // The drop concerns the table that is in the database now, not the one that an earlier lookup found.
        tables.lookAgain();
        try {
            List<TableEntry> created =
                    creations.keySet().stream().map(tables::register).toList();
            place.run(Access.WRITE, session -> {
                run(session, created);
                return Boolean.TRUE;
            });
        } catch (RuntimeException | Error e) {
            tables.restore(before);
            missing.forEach(tables::remove);
            throw e;
        }
    }

    private void run(SchemaConnection session, List<TableEntry> created) throws SQLException {
        DdlTransaction.requireTransactional(session);
        Connection raw = session.raw();
        List<TableEntry> ready = DdlTransaction.run(session, null, ddl -> {
            for (String statement : dialect.dropTables(childrenFirst(present(raw)))) {
                ddl.execute(statement);
            }
            requireAbsent(raw);
            return engine.firstUse().create(created, session, ddl);
        });
        if (!session.readyInTransaction(ready)) {
            ready.forEach(tables::ready);
        }
    }

    /** The tables to drop, as far as they are there: their names and references. */
    private List<TableSchema> present(Connection raw) throws SQLException {
        missing.clear();
        List<TableSchema> present = new ArrayList<>();
        List<TableName> going = new ArrayList<>();
        Catalogue catalogue = dialect.catalogue(raw);
        for (Map.Entry<QualifiedName, Boolean> drop : drops.entrySet()) {
            QualifiedName name = drop.getKey();
            Optional<TableDescription> found = catalogue.outline(name.schema(), name.name());
            if (found.isPresent()) {
                if (dialect.isSystem(found.get().table())) {
                    throw new IllegalArgumentException(
                            "table " + name + " belongs to the database system and cannot be dropped");
                }
                present.add(dropped(name, found.get()));
                going.add(found.get().table());
            } else if (drop.getValue()) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new NoSuchTableException(
                    "cannot drop " + missing + ": there is no such table. Existing tables are " + catalogue.tables()
                            + "; dropIfExists ignores missing ones",
                    null,
                    null);
        }
        for (TableSchema table : present) {
            requireUnreferenced(catalogue, table, going);
        }
        return present;
    }

    /** PostgreSQL would refuse by itself; SQLite would first delete the rows that refer, or leave them hanging. */
    private void requireUnreferenced(Catalogue catalogue, TableSchema table, List<TableName> going)
            throws SQLException {
        List<TableName> staying = catalogue.referring(table.schema(), table.name()).stream()
                .filter(referring -> going.stream().noneMatch(each -> isSame(each, referring)))
                .toList();
        if (!staying.isEmpty()) {
            throw new DocTableException(
                    "table " + table.qualifiedName() + " cannot be dropped, because other tables refer to it: "
                            + staying + ". Drop them in the same block: ddl(ddl -> ddl.drop(...).drop(...))",
                    null,
                    null);
        }
    }

    private boolean isSame(TableName table, TableName name) {
        return dialect.folded(table.name()).equals(dialect.folded(name.name()))
                && dialect.folded(table.schema()).equals(dialect.folded(name.schema()));
    }

    private static TableSchema dropped(QualifiedName name, TableDescription found) {
        TableSchema.Builder schema = TableSchema.builder(found.name());
        if (name.schema() != null) {
            schema.schema(name.schema());
        }
        for (ForeignKeySchema reference : found.foreignKeys()) {
            schema.foreignKey(new ForeignKeySchema(
                    "",
                    reference.columns(),
                    null,
                    reference.targetTable(),
                    reference.columns(),
                    ReferenceAction.NO_ACTION,
                    ReferenceAction.NO_ACTION));
        }
        return schema.build();
    }

    /** Each table before those that it refers to, as far as they go in no circle. */
    private List<TableSchema> childrenFirst(List<TableSchema> unordered) {
        List<TableSchema> ordered = new ArrayList<>();
        Set<TableSchema> met = new HashSet<>();
        unordered.forEach(table -> collect(table, unordered, met, ordered));
        Collections.reverse(ordered);
        return ordered;
    }

    private void collect(TableSchema table, List<TableSchema> all, Set<TableSchema> met, List<TableSchema> ordered) {
        if (met.add(table)) {
            for (ForeignKeySchema key : table.foreignKeys()) {
                all.stream()
                        .filter(other -> dialect.folded(other.name()).equals(dialect.folded(key.targetTable())))
                        .forEach(target -> collect(target, all, met, ordered));
            }
            ordered.add(table);
        }
    }

    private void requireAbsent(Connection raw) throws SQLException {
        for (Map.Entry<Table<?>, Boolean> creation : creations.entrySet()) {
            TableSchema schema = creation.getKey().schema();
            if (creation.getValue()
                    && dialect.catalogue(raw)
                            .outline(schema.schema(), schema.name())
                            .isPresent()) {
                throw new DocTableException(
                        creation.getKey() + " exists already: drop it first, or use createIfAbsent", null, null);
            }
        }
    }
}
