package io.doctable.internal.dialect;

import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a wanted table where nobody sees it, to learn how the database describes it, and takes it away again. Foreign keys
 * are left out, since their targets are elsewhere; so are indexes that only a statement of their own can make.
 */
public final class Scratch {
    private Scratch() {}

    /** In a database of its own, in memory: SQLite keeps all texts as they are, whatever else is in the file. */
    public static TableDescription inMemory(Dialect dialect, TableSchema wanted) throws SQLException {
        try (Connection own = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return made(dialect, own, alone(wanted, null));
        }
    }

    /** In the session's temporary namespace, and undone: only the server itself knows how it rewrites a text. */
    public static TableDescription temporary(Dialect dialect, Connection raw, TableSchema wanted) throws SQLException {
        TableSchema table = alone(wanted, "pg_temp");
        if (!raw.getAutoCommit()) {
            Savepoint before = raw.setSavepoint();
            try {
                return made(dialect, raw, table);
            } finally {
                raw.rollback(before);
                raw.releaseSavepoint(before);
            }
        }
        raw.setAutoCommit(false);
        try {
            return made(dialect, raw, table);
        } finally {
            raw.rollback();
            raw.setAutoCommit(true);
        }
    }

    private static TableDescription made(Dialect dialect, Connection raw, TableSchema table) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            for (String sql : dialect.createTables(List.of(table))) {
                statement.execute(sql);
            }
        }
        return dialect.catalogue(raw).describe(table.schema(), table.name()).orElseThrow();
    }

    private static TableSchema alone(TableSchema wanted, @Nullable String namespace) {
        TableSchema.Builder table = TableSchema.builder(wanted.name());
        if (namespace != null) {
            table.schema(namespace);
        }
        wanted.columns().forEach(table::column);
        table.primaryKey(wanted.primaryKey().toArray(String[]::new));
        if (wanted.primaryKeyName() != null) {
            table.primaryKeyName(wanted.primaryKeyName());
        }
        wanted.uniques()
                .forEach(unique -> table.unique(unique.name(), unique.columns().toArray(String[]::new)));
        wanted.indexes().stream().filter(index -> index.definition() == null).forEach(table::index);
        wanted.checks().forEach(check -> table.check(check.name(), check.sql()));
        if (wanted.comment() != null) {
            table.comment(wanted.comment());
        }
        if (!wanted.strict()) {
            table.notStrict();
        }
        if (wanted.withoutRowid()) {
            table.withoutRowid();
        }
        return table.build();
    }
}
