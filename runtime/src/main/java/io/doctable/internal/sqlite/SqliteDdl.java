package io.doctable.internal.sqlite;

import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.ConstraintNames;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.TableDdl;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.IdentityStyle;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CREATE TABLE as SQLite wants it. */
final class SqliteDdl extends TableDdl {
    SqliteDdl(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> createTables(List<TableSchema> tables) {
        List<String> statements = new ArrayList<>();
        for (TableSchema table : tables) {
            // A foreign key may name a table that is still to come.
            statements.add(createTable(table, table.foreignKeys()));
            for (IndexSchema index : table.indexes()) {
                statements.add(createIndex(table, index));
            }
        }
        return statements;
    }

    @Override
    public List<String> addColumns(TableSchema table, List<ColumnSchema> columns) {
        List<String> statements = new ArrayList<>();
        for (ColumnSchema column : columns) {
            String references = table.foreignKeys().stream()
                    .filter(key -> key.columns().equals(List.of(column.name())))
                    .map(key -> " " + constraint(key.name()) + references(table, key))
                    .collect(Collectors.joining());
            statements.add(addColumn(table, column) + references);
        }
        List<String> names = columns.stream().map(ColumnSchema::name).toList();
        for (ForeignKeySchema key : table.foreignKeys()) {
            if (key.columns().size() > 1 && !Collections.disjoint(key.columns(), names)) {
                throw new UnsupportedByDialectException(
                        "SQLite cannot add a foreign key over several columns to an existing table: " + key.columns()
                                + " of " + table.qualifiedName() + "; copy the rows into a new table",
                        null,
                        null);
            }
        }
        for (UniqueSchema unique : table.uniques()) {
            if (!Collections.disjoint(unique.columns(), names)) {
                // SQLite adds no constraint to a table that is there; an index holds the rows to the same.
                List<IndexSchema.Part> parts = unique.columns().stream()
                        .map(column -> new IndexSchema.Part(column, false, null))
                        .toList();
                statements.add(createIndex(table, new IndexSchema(unique.name(), parts, true, null)));
            }
        }
        return statements;
    }

    @Override
    protected String type(ColumnSchema column) {
        return SqliteStorage.of(column.type()).name();
    }

    @Override
    protected String identity(TableSchema table, ColumnSchema column) {
        if (table.withoutRowid() || !table.primaryKey().equals(List.of(column.name()))) {
            throw new UnsupportedByDialectException(
                    "SQLite generates numbers only for a column that is the whole primary key of a table with rowids; "
                            + table.qualifiedName() + "." + column.name() + " is generated, but the primary key is "
                            + table.primaryKey() + (table.withoutRowid() ? " WITHOUT ROWID" : ""),
                    null,
                    null);
        }
        return " NOT NULL " + constraint(ConstraintNames.primaryKey(table)) + "PRIMARY KEY"
                + (column.identityStyle() == IdentityStyle.ROWID ? "" : " AUTOINCREMENT");
    }

    @Override
    protected boolean identityIsPrimaryKey() {
        return true;
    }

    @Override
    protected boolean constraintsAreIndexes() {
        return false;
    }

    @Override
    @Nullable
    protected String tryTurn() {
        return null;
    }

    @Override
    @Nullable
    protected String readsSnapshot() {
        return null;
    }

    @Override
    protected String defaultSql(ColumnSchema column, String sql) {
        Kind kind = column.type().kind();
        return switch (sql.strip().toLowerCase(Locale.ROOT)) {
            case "current_timestamp" ->
                switch (kind) {
                    case INSTANT -> "strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'";
                    case LOCAL_DATE_TIME -> "strftime('%Y-%m-%dT%H:%M:%f', 'now', 'localtime') || '000'";
                    case LOCAL_DATE -> "strftime('%Y-%m-%d', 'now', 'localtime')";
                    case LOCAL_TIME -> "strftime('%H:%M:%f', 'now', 'localtime') || '000'";
                    default -> sql;
                };
            case "current_date" ->
                switch (kind) {
                    case INSTANT ->
                        "strftime('%Y-%m-%dT%H:%M:%f', 'now', 'localtime', 'start of day', 'utc') || '000Z'";
                    case LOCAL_DATE_TIME -> "strftime('%Y-%m-%dT00:00:00.000000', 'now', 'localtime')";
                    case LOCAL_DATE -> "strftime('%Y-%m-%d', 'now', 'localtime')";
                    default -> sql;
                };
            case "current_time" -> kind == Kind.LOCAL_TIME ? "strftime('%H:%M:%f', 'now', 'localtime') || '000'" : sql;
            default -> sql;
        };
    }

    @Override
    @Nullable
    protected String lengthCheck(ColumnSchema column) {
        return column.type().kind() == Kind.TEXT && column.type().length() > 0
                ? "length(" + dialect.quote(column.name()) + ") <= "
                        + column.type().length()
                : null;
    }

    @Override
    protected String tableOptions(TableSchema table) {
        List<String> options = new ArrayList<>();
        if (table.strict()) {
            options.add("STRICT");
        }
        if (table.withoutRowid()) {
            options.add("WITHOUT ROWID");
        }
        return options.isEmpty() ? "" : " " + String.join(", ", options);
    }

    @Override
    protected String nullsOrder(IndexSchema.Part part) {
        // SQLite refuses the words in an index, and can use the index all the same.
        return "";
    }

    @Override
    protected String indexOn(TableSchema table, IndexSchema index) {
        String name = dialect.quote(index.name());
        return (table.schema() == null ? name : dialect.quote(table.schema()) + "." + name) + " ON "
                + dialect.quote(table.name());
    }

    @Override
    protected String target(TableSchema table, ForeignKeySchema key) {
        // A foreign key never leaves its database file, and its target takes no qualifier.
        return dialect.quote(key.targetTable());
    }
}
