package io.doctable.internal.dialect;

import io.doctable.annotation.ReferenceAction;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.schema.CheckSchema;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ColumnVariant;
import io.doctable.schema.ComputedSchema;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.Generation;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes CREATE TABLE and CREATE INDEX: what is alike in most dialects. Every constraint is named. */
public abstract class TableDdl {
    protected final Dialect dialect;

    public TableDdl(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The statements for tables in this order, those that refer to each other in a circle together. A foreign key to a
     * later table is added at the end.
     */
    protected List<String> createTables(List<TableSchema> tables) {
        List<String> statements = new ArrayList<>();
        List<String> afterAll = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            TableSchema table = tables.get(i);
            List<TableSchema> toCome = tables.subList(i + 1, tables.size());
            List<ForeignKeySchema> now = new ArrayList<>();
            for (ForeignKeySchema key : table.foreignKeys()) {
                if (toCome.stream().anyMatch(other -> isTarget(other, key))) {
                    afterAll.add("ALTER TABLE " + dialect.table(table) + " ADD " + foreignKey(table, key));
                } else {
                    now.add(key);
                }
            }
            statements.add(createTable(table, now));
            table.indexes().forEach(index -> statements.add(createIndex(table, index)));
            comments(table, statements);
        }
        statements.addAll(afterAll);
        return statements;
    }

    private static boolean isTarget(TableSchema table, ForeignKeySchema key) {
        return table.name().equals(key.targetTable()) && Objects.equals(table.schema(), key.targetSchema());
    }

    /** The word for the column's type that the dialect chooses. */
    protected abstract String type(ColumnSchema column);

    /** What an identity column has after its type, its NOT NULL included. */
    protected abstract String identity(TableSchema table, ColumnSchema column);

    /** Whether {@link #identity} has made the column the primary key. */
    protected abstract boolean identityIsPrimaryKey();

    /** Whether the names of unique constraints and primary keys are names of indexes, of which a schema has each once. */
    protected abstract boolean constraintsAreIndexes();

    /** Asks for the turn at creating tables inside a transaction, a truth value; null where none is needed. */
    protected abstract @Nullable String tryTurn();

    /** Asks whether the transaction that runs reads from one snapshot; null where it then could not write anyway. */
    protected abstract @Nullable String readsSnapshot();

    /** A default as the dialect writes it. */
    protected abstract String defaultSql(ColumnSchema column, String sql);

    /** A condition that keeps texts short enough, null where the type does. */
    protected abstract @Nullable String lengthCheck(ColumnSchema column);

    /** What follows the closing parenthesis. */
    protected abstract String tableOptions(TableSchema table);

    /** {@code nulls first} and {@code last} in an index, with a blank before it; or nothing. */
    protected abstract String nullsOrder(IndexSchema.Part part);

    /** The name of an index where it is created, and of its table there. */
    protected abstract String indexOn(TableSchema table, IndexSchema index);

    protected final String createTable(TableSchema table, List<ForeignKeySchema> foreignKeys) {
        if (table.readOnly()) {
            throw new UnsupportedByDialectException(
                    table.qualifiedName() + " is a view or a table on another server: it can be read but not created",
                    null,
                    null);
        }
        List<String> lines = new ArrayList<>();
        for (ColumnSchema column : table.columns()) {
            lines.add(column(table, column));
        }
        boolean keyed =
                identityIsPrimaryKey() && table.generatedBy(Generation.IDENTITY).isPresent();
        if (!table.primaryKey().isEmpty() && !keyed) {
            lines.add(constraint(ConstraintNames.primaryKey(table)) + "PRIMARY KEY " + list(table.primaryKey()));
        }
        for (UniqueSchema unique : table.uniques()) {
            lines.add(constraint(unique.name()) + "UNIQUE " + list(unique.columns()));
        }
        for (CheckSchema check : table.checks()) {
            lines.add(constraint(check.name()) + "CHECK (" + check.sql() + ")");
        }
        for (ForeignKeySchema key : foreignKeys) {
            lines.add(foreignKey(table, key));
        }
        return "CREATE TABLE " + dialect.table(table) + " (\n  " + String.join(",\n  ", lines) + "\n)"
                + tableOptions(table);
    }

    /** The word for the column's type: the user's, else the dialect's. */
    final String typeWord(ColumnSchema column) {
        String asked = column.on(dialect.name()).type();
        return asked == null ? type(column) : asked;
    }

    /** The column's line in CREATE TABLE. */
    final String column(TableSchema table, ColumnSchema column) {
        ColumnVariant words = column.on(dialect.name());
        StringBuilder text =
                new StringBuilder(dialect.quote(column.name())).append(' ').append(typeWord(column));
        if (words.collation() != null) {
            text.append(" COLLATE ").append(dialect.quote(words.collation()));
        }
        if (column.generation() == Generation.IDENTITY) {
            return text.append(identity(table, column)).toString();
        }
        ComputedSchema computed = column.computed();
        if (computed != null) {
            text.append(computed(computed));
        }
        if (!column.nullable()) {
            text.append(" NOT NULL");
        }
        if (words.defaultSql() != null) {
            text.append(" DEFAULT (")
                    .append(defaultSql(column, words.defaultSql()))
                    .append(')');
        }
        String length = lengthCheck(column);
        if (length != null) {
            text.append(' ')
                    .append(constraint(ConstraintNames.lengthCheck(table, column)))
                    .append("CHECK (")
                    .append(length)
                    .append(')');
        }
        if (words.check() != null) {
            text.append(' ')
                    .append(constraint(ConstraintNames.check(table, column)))
                    .append("CHECK (")
                    .append(words.check())
                    .append(')');
        }
        return text.toString();
    }

    /** What makes a column a computed one, with a blank before it. */
    protected String computed(ComputedSchema computed) {
        return " GENERATED ALWAYS AS (" + computed.sql() + (computed.stored() ? ") STORED" : ") VIRTUAL");
    }

    protected final String foreignKey(TableSchema table, ForeignKeySchema key) {
        return constraint(key.name()) + "FOREIGN KEY " + list(key.columns()) + " " + references(table, key);
    }

    protected final String references(TableSchema table, ForeignKeySchema key) {
        return "REFERENCES " + target(table, key)
                + (key.targetColumns().isEmpty() ? "" : " " + list(key.targetColumns()))
                + rule(" ON DELETE ", key.onDelete())
                + rule(" ON UPDATE ", key.onUpdate());
    }

    /** The table that a foreign key refers to, as its REFERENCES names it. */
    protected String target(TableSchema table, ForeignKeySchema key) {
        String name = dialect.quote(key.targetTable());
        return key.targetSchema() == null ? name : dialect.quote(key.targetSchema()) + "." + name;
    }

    private static String rule(String words, ReferenceAction rule) {
        return rule == ReferenceAction.NO_ACTION ? "" : words + rule.sql();
    }

    /** The statement that adds a column alone. */
    public final String addColumn(TableSchema table, ColumnSchema column) {
        return "ALTER TABLE " + dialect.table(table) + " ADD COLUMN " + column(table, column);
    }

    /** The statements that add columns, and the keys that none but they need. */
    public List<String> addColumns(TableSchema table, List<ColumnSchema> columns) {
        List<String> names = columns.stream().map(ColumnSchema::name).toList();
        List<String> statements = new ArrayList<>();
        columns.forEach(column -> statements.add(addColumn(table, column)));
        for (UniqueSchema unique : table.uniques()) {
            if (!Collections.disjoint(unique.columns(), names)) {
                statements.add("ALTER TABLE " + dialect.table(table) + " ADD " + constraint(unique.name()) + "UNIQUE "
                        + list(unique.columns()));
            }
        }
        for (ForeignKeySchema key : table.foreignKeys()) {
            if (!Collections.disjoint(key.columns(), names)) {
                statements.add("ALTER TABLE " + dialect.table(table) + " ADD " + foreignKey(table, key));
            }
        }
        comments(table, columns, statements);
        return statements;
    }

    private void comments(TableSchema table, List<String> statements) {
        if (table.comment() != null) {
            statements.add("COMMENT ON TABLE " + dialect.table(table) + " IS " + literal(table.comment()));
        }
        comments(table, table.columns(), statements);
    }

    private void comments(TableSchema table, List<ColumnSchema> columns, List<String> statements) {
        for (ColumnSchema column : columns) {
            if (column.comment() != null) {
                statements.add("COMMENT ON COLUMN " + dialect.table(table) + "." + dialect.quote(column.name()) + " IS "
                        + literal(column.comment()));
            }
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    public final String createIndex(TableSchema table, IndexSchema index) {
        if (index.definition() != null) {
            return index.definition();
        }
        String columns = index.columns().stream()
                .map(part -> (part.expression() ? "(" + part.column() + ")" : dialect.quote(part.column()))
                        + (part.descending() ? " DESC" : "")
                        + nullsOrder(part))
                .collect(Collectors.joining(", ", " (", ")"));
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + indexOn(table, index) + columns
                + (index.where() == null ? "" : indexedRows(table, index, index.where()));
    }

    /** The end of CREATE INDEX for an index over the rows for which a condition is true. */
    protected String indexedRows(TableSchema table, IndexSchema index, String where) {
        return " WHERE " + where;
    }

    /** What gives the constraint after it a name, or nothing. */
    protected final String constraint(String name) {
        return name.isEmpty() ? "" : "CONSTRAINT " + dialect.quote(name) + " ";
    }

    protected final String list(List<String> columns) {
        StringBuilder list = new StringBuilder("(");
        for (String column : columns) {
            list.append(list.length() == 1 ? "" : ", ").append(dialect.quote(column));
        }
        return list.append(')').toString();
    }
}
