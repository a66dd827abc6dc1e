package io.doctable.dialect;

import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What creating tables has to ask the database: whether others create tables as well, and why a table cannot be created
 * although it is absent. For the engine; not for applications.
 */
public final class Creation {
    private final Dialect dialect;
    private final Catalogue catalogue;
    private final CatalogueQuery query;

    /** Asks the database over that connection. */
    public Creation(Dialect dialect, Connection raw) {
        this.dialect = dialect;
        this.catalogue = dialect.catalogue(raw);
        this.query = new CatalogueQuery(raw);
    }

    /**
     * Takes the turn at creating tables inside a transaction, which is held until the transaction ends. Does not wait.
     *
     * @return whether the turn is taken; always true where a database needs none
     */
    public boolean tryTurn() throws SQLException {
        String turn = dialect.ddl().tryTurn();
        return turn == null || query.rows(turn, row -> row.getBoolean(1)).get(0);
    }

    /**
     * Whether the transaction on the connection reads from one snapshot, so that it does not see what others have created
     * since.
     */
    public boolean readsSnapshot() throws SQLException {
        String snapshot = dialect.ddl().readsSnapshot();
        return snapshot != null
                && query.rows(snapshot, row -> row.getBoolean(1)).get(0);
    }

    /**
     * A message about the first name of an index, a unique constraint or a primary key that something else in its schema
     * has, with the remedy; empty if there is none.
     *
     * @param tables the tables to create together
     */
    public Optional<String> takenName(List<TableSchema> tables) throws SQLException {
        Map<String, String> ours = new HashMap<>();
        for (TableSchema table : tables) {
            String schema = table.schema() == null ? catalogue.defaultSchema() : table.schema();
            for (Taken name : names(table)) {
                String key = dialect.folded(schema) + "." + dialect.folded(name.name);
                Optional<String> holder = catalogue.holder(schema, name.name);
                if (holder.isEmpty()) {
                    holder = Optional.ofNullable(ours.putIfAbsent(key, name.what + " of table " + table.name()));
                }
                if (holder.isPresent()) {
                    return Optional.of("table " + table.qualifiedName() + " cannot be created: its " + name.what + " \""
                            + name.name + "\" has the same name as " + holder.get()
                            + ". " + name.remedy);
                }
            }
        }
        return Optional.empty();
    }

    private List<Taken> names(TableSchema table) {
        List<Taken> names = new ArrayList<>();
        if (dialect.ddl().constraintsAreIndexes()) {
            if (!table.primaryKey().isEmpty()) {
                names.add(new Taken(
                        "primary key",
                        ConstraintNames.primaryKey(table),
                        "Give the table, or the other one, another name"));
            }
            for (UniqueSchema unique : table.uniques()) {
                names.add(new Taken(
                        "unique constraint",
                        unique.name(),
                        "Give it another one: @Unique(columns = " + braced(unique.columns())
                                + ", name = \"…\") in @DocTable"));
            }
        }
        for (IndexSchema index : table.indexes()) {
            List<String> columns =
                    index.columns().stream().map(IndexSchema.Part::column).toList();
            names.add(new Taken(
                    "index",
                    index.name(),
                    "Give it another one: @Index(columns = " + braced(columns) + ", name = \"…\") in @DocTable"));
        }
        names.removeIf(each -> each.name.isEmpty());
        return names;
    }

    private static String braced(List<String> columns) {
        return columns.stream()
                .map(column -> '"' + column + '"')
                .toList()
                .toString()
                .replace('[', '{')
                .replace(']', '}');
    }

    /**
     * A name that a new table needs.
     *
     * @param what what is to have it
     * @param remedy how the user changes it
     */
    private record Taken(String what, String name, String remedy) {}
}
