package io.doctable.internal.dialect;

import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import java.sql.Connection;
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

    /**
     * Makes it over a connection and leaves it there.
     *
     * @param namespace where to make it, null for the default one
     */
    public static TableDescription made(Dialect dialect, Connection raw, TableSchema wanted, @Nullable String namespace)
            throws SQLException {
        TableSchema table = alone(wanted, namespace);
        try (Statement statement = raw.createStatement()) {
            for (String sql : dialect.createTables(List.of(table))) {
                statement.execute(sql);
            }
        }
        return dialect.catalogue(raw).describe(table.schema(), table.name()).orElseThrow();
    }

    /**
     * Makes it and undoes that, where DDL is transactional: in the transaction that runs, or in one of its own.
     *
     * @param namespace where to make it, which only this connection sees
     */
    public static TableDescription undone(Dialect dialect, Connection raw, TableSchema wanted, String namespace)
            throws SQLException {
        if (!raw.getAutoCommit()) {
            Savepoint before = raw.setSavepoint();
            try {
                return made(dialect, raw, wanted, namespace);
            } finally {
                raw.rollback(before);
                raw.releaseSavepoint(before);
            }
        }
        raw.setAutoCommit(false);
        try {
            return made(dialect, raw, wanted, namespace);
        } finally {
            raw.rollback();
            raw.setAutoCommit(true);
        }
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
