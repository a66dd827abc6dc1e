package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A record annotated {@code @DocTable}, as read.
 *
 * @param origin where the record stands
 * @param type the record
 * @param isPublic whether the record, and all types it is nested in, are public; its generated types are if it is
 * @param table the table's name
 * @param schema the table's schema, or empty
 * @param comment the table's comment, or empty
 * @param strict whether SQLite makes the table STRICT
 * @param withoutRowid whether SQLite makes it WITHOUT ROWID
 * @param components the record's components, in order
 * @param primaryKey the names of the primary key's columns, in order; empty when there is none
 * @param uniques the unique constraints: those of single columns first, then those of {@code @DocTable}
 * @param indexes the indexes, also those that columns and foreign keys ask for
 * @param checks the checks of the table
 * @param foreignKeys the foreign keys: those of single columns first, then those of {@code @DocTable}
 * @param withers whether the record implements {@code XWith}, which perhaps does not exist yet
 * @param broken whether a problem was found that keeps its code from being generated; lists may then be short
 */
public record RecordModel(
        Origin origin,
        ClassName type,
        boolean isPublic,
        String table,
        String schema,
        String comment,
        boolean strict,
        boolean withoutRowid,
        List<ComponentModel> components,
        List<String> primaryKey,
        List<Constraint.Unique> uniques,
        List<Constraint.Index> indexes,
        List<Constraint.Check> checks,
        List<Constraint.ForeignKey> foreignKeys,
        boolean withers,
        boolean broken) {
    public RecordModel {
        components = List.copyOf(components);
        primaryKey = List.copyOf(primaryKey);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Returns all columns, those of embedded records in their place. */
    public List<ColumnModel> columns() {
        return components.stream().flatMap(ComponentModel::columns).toList();
    }

    /**
     * Returns the names of all columns, also of those that could not be read; empty when some are not known, so that a
     * name may be one of them.
     */
    public Optional<List<String>> columnNames() {
        return components.isEmpty() ? Optional.empty() : ComponentModel.allNames(components);
    }

    /** Returns whether all components could be read. */
    public boolean isWhole() {
        return !components.isEmpty() && components.stream().allMatch(ComponentModel::isReadable);
    }

    /** Returns the column of that name, or empty. */
    public Optional<ColumnModel> column(String name) {
        return columns().stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** Returns this record marked as broken. */
    public RecordModel asBroken() {
        return with(indexes, foreignKeys, true);
    }

    /** Returns this record with these components instead of its own. */
    public RecordModel with(List<ComponentModel> newComponents) {
        return new RecordModel(
                origin,
                type,
                isPublic,
                table,
                schema,
                comment,
                strict,
                withoutRowid,
                newComponents,
                primaryKey,
                uniques,
                indexes,
                checks,
                foreignKeys,
                withers,
                broken);
    }

    /** Returns this record with foreign keys, with these indexes instead of its own, and broken or not. */
    public RecordModel with(
            List<Constraint.Index> newIndexes, List<Constraint.ForeignKey> newForeignKeys, boolean isBroken) {
        return new RecordModel(
                origin,
                type,
                isPublic,
                table,
                schema,
                comment,
                strict,
                withoutRowid,
                components,
                primaryKey,
                uniques,
                newIndexes,
                checks,
                newForeignKeys,
                withers,
                isBroken);
    }

    /** Returns what other records may know of this table; the content of its {@code @TableShape}. */
    public TableFacts facts() {
        List<List<String>> uniqueColumns =
                uniques.stream().map(Constraint.Unique::columns).toList();
        List<TableFacts.ColumnFacts> facts = columns().stream()
                .map(c -> new TableFacts.ColumnFacts(
                        c.name(),
                        c.component(),
                        c.type().javaType().toString(),
                        c.type().storage(),
                        c.columnNullable(),
                        c.filling().isGeneratedId(),
                        primaryKey.contains(c.name()),
                        uniqueColumns.contains(List.of(c.name())),
                        c.settings().precision(),
                        c.settings().scale(),
                        c.settings().sensitive()))
                .toList();
        return new TableFacts(
                type, GeneratedName.of(type, "", "Table"), table, schema, facts, primaryKey, uniqueColumns);
    }
}
