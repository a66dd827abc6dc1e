package io.doctable.internal.dialect;

import io.doctable.schema.ColumnDescription;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table or view as a database describes it.
 *
 * @param name its name
 * @param schema the namespace it lives in, null for a database without them
 * @param view whether it is a view
 * @param columns in order
 * @param primaryKey the names of the primary key's columns, in the key's order; empty if there is none
 * @param uniques the columns of each unique constraint and each unique index over all rows
 * @param references its foreign keys
 */
public record ExistingTable(
        String name,
        @Nullable String schema,
        boolean view,
        List<Column> columns,
        List<String> primaryKey,
        Set<Set<String>> uniques,
        List<Reference> references) {
    /** Copies the collections. */
    public ExistingTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        uniques = Set.copyOf(uniques);
        references = List.copyOf(references);
    }

    /** What first use looks at, of a whole description. */
    public static ExistingTable of(TableDescription whole) {
        Set<Set<String>> uniques = new HashSet<>();
        whole.uniques().forEach(unique -> uniques.add(Set.copyOf(unique.columns())));
        whole.indexes().stream()
                .filter(index -> index.unique()
                        && index.where() == null
                        && index.columns().stream().noneMatch(IndexSchema.Part::expression))
                .forEach(index -> uniques.add(
                        index.columns().stream().map(IndexSchema.Part::column).collect(Collectors.toSet())));
        return new ExistingTable(
                whole.name(),
                whole.schema(),
                whole.kind().isView(),
                whole.columns().stream().map(ExistingTable::column).toList(),
                whole.keyColumns(),
                uniques,
                whole.foreignKeys().stream()
                        .map(key -> new Reference(key.columns(), key.targetTable(), key.targetColumns()))
                        .toList());
    }

    private static Column column(ColumnDescription whole) {
        String sql = whole.defaultSql();
        boolean counted = whole.identity() != null || (sql != null && sql.startsWith("nextval("));
        return new Column(
                whole.name(),
                whole.type(),
                whole.nullable(),
                sql != null,
                whole.computed() != null ? Generated.COMPUTED : counted ? Generated.IDENTITY : Generated.NO);
    }

    /** The column of that name, compared as the database compares names. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type as DDL writes it, with length, precision and scale
     * @param nullable whether it may be NULL
     * @param hasDefault whether an insert may leave it out although it is NOT NULL
     * @param generation who gives it its value
     */
    public record Column(String name, String type, boolean nullable, boolean hasDefault, Generated generation) {}

    /** Who gives a column its value. */
    public enum Generated {
        /** Whoever inserts the row. */
        NO,
        /** The database, by counting. */
        IDENTITY,
        /** The database, from other columns. */
        COMPUTED
    }

    /**
     * A foreign key.
     *
     * @param columns its columns, in order
     * @param targetTable the table that it refers to
     * @param targetColumns the columns referred to, in the order of {@code columns}
     */
    public record Reference(List<String> columns, String targetTable, List<String> targetColumns) {
        /** Copies the lists. */
        public Reference {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }
}
