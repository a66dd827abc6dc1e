package io.doctable.internal.inspect;

import io.doctable.internal.dialect.ConstraintNames;
import io.doctable.internal.dialect.Dialect;
import io.doctable.schema.CheckSchema;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ColumnVariant;
import io.doctable.schema.DataType;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.PrimaryKeySchema;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the description of an existing table into a schema that would create the same one again. */
public final class Reflection {
    private static final Set<String> TIME_WORDS = Set.of("current_timestamp", "current_date", "current_time");

    private final Dialect dialect;
    private final TableDescription found;
    private final boolean qualified;

    /** @param qualified whether the schema names the namespace; else the table is in whatever is the default one */
    private Reflection(Dialect dialect, TableDescription found, boolean qualified) {
        this.dialect = dialect;
        this.found = found;
        this.qualified = qualified;
    }

    /**
     * Returns a schema that would create such a table again, without what its description lists as {@code more}. Types
     * that are not known keep their own word and are read as text; a view, or another server's table, can only be read.
     *
     * @param qualified whether the schema names the namespace; else the table is in whatever is the default one
     * @param overrides columns to take instead of those found
     * @throws IllegalArgumentException if there is no column of an override's name
     */
    public static TableSchema of(
            Dialect dialect, TableDescription found, boolean qualified, ColumnSchema... overrides) {
        Map<String, ColumnSchema> byName = new HashMap<>();
        for (ColumnSchema override : overrides) {
            if (found.column(override.name()).isEmpty()) {
                throw new IllegalArgumentException(found.table() + " has no column " + override.name()
                        + "; its columns are "
                        + found.columns().stream().map(ColumnDescription::name).toList());
            }
            byName.put(override.name(), override);
        }
        return new Reflection(dialect, found, qualified).schema(byName);
    }

    /** @param overrides columns to take instead of those found, by name */
    private TableSchema schema(Map<String, ColumnSchema> overrides) {
        TableSchema.Builder table = TableSchema.builder(found.name());
        if (qualified) {
            table.schema(found.schema());
        }
        for (ColumnDescription column : found.columns()) {
            ColumnSchema override = overrides.get(column.name());
            table.column(override == null ? column(column) : override);
        }
        if (found.comment() != null) {
            table.comment(found.comment());
        }
        if (!found.strict()) {
            table.notStrict();
        }
        if (found.withoutRowid()) {
            table.withoutRowid();
        }
        if (found.kind() != TableDescription.Kind.TABLE) {
            return table.readOnly().build();
        }
        keys(table);
        found.indexes().forEach(table::index);
        for (CheckSchema check : found.checks()) {
            table.check(check.name(), check.sql());
        }
        return table.build();
    }

    private void keys(TableSchema.Builder table) {
        PrimaryKeySchema key = found.primaryKey();
        if (key != null) {
            table.primaryKey(key.columns().toArray(String[]::new));
            if (!key.name().equals(ConstraintNames.primaryKey(table.build()))) {
                table.primaryKeyName(key.name());
            }
        }
        for (UniqueSchema unique : found.uniques()) {
            table.unique(unique.name(), unique.columns().toArray(String[]::new));
        }
        for (ForeignKeySchema reference : found.foreignKeys()) {
            boolean near = !qualified && found.schema().equals(reference.targetSchema());
            table.foreignKey(new ForeignKeySchema(
                    reference.name(),
                    reference.columns(),
                    near ? null : reference.targetSchema(),
                    reference.targetTable(),
                    reference.targetColumns(),
                    reference.onDelete(),
                    reference.onUpdate()));
        }
    }

    private ColumnSchema column(ColumnDescription there) {
        DataType type = dialect.dataType(there.type());
        ColumnSchema.Builder column = ColumnSchema.builder(there.name(), type);
        boolean usual = dialect.catalogueWord(type).equals(there.type());
        column.on(
                dialect.name(),
                new ColumnVariant(usual ? null : there.type(), defaultSql(there), null, there.collation()));
        if (there.nullable()) {
            column.nullable();
        }
        if (there.identity() != null) {
            column.identity(there.identity());
        }
        if (there.computed() != null) {
            column.computed(there.computed());
        }
        if (there.comment() != null) {
            column.comment(there.comment());
        }
        if (found.kind() != TableDescription.Kind.TABLE) {
            column.notInsertable().notUpdatable();
        }
        return column.build();
    }

    private static @Nullable String defaultSql(ColumnDescription there) {
        String sql = there.defaultSql();
        // The bare words would become what this library stores for them; here they are the database's own.
        return sql != null && TIME_WORDS.contains(sql.toLowerCase(Locale.ROOT)) ? "(" + sql + ")" : sql;
    }
}
