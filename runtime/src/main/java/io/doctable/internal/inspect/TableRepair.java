package io.doctable.internal.inspect;

import io.doctable.error.NoSuchTableException;
import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.dialect.Catalogue;
import io.doctable.internal.dialect.Dialect;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the statements that give an existing table what it lacks. All that is wrong with them is reported before any of
 * them runs. For the engine; not for applications.
 */
public final class TableRepair {
    private final Dialect dialect;
    private final Connection raw;
    private final Catalogue catalogue;
    private final TableSchema wanted;

    public TableRepair(Dialect dialect, Connection raw, TableSchema wanted) {
        this.dialect = dialect;
        this.raw = raw;
        this.catalogue = dialect.catalogue(raw);
        this.wanted = wanted;
    }

    /**
     * The statements that make the wanted indexes that the table has not, under whatever name.
     *
     * @throws SchemaMismatchException if something else has the name of one, or the table lacks a column of one
     */
    public List<String> missingIndexes() throws SQLException {
        TableDescription found = found();
        List<String> differences = new ArrayList<>();
        for (IndexSchema index : wanted.indexes()) {
            for (IndexSchema.Part part : index.columns()) {
                if (!part.expression() && !has(found, part.column())) {
                    differences.add("index " + index.name() + " needs column " + part.column()
                            + ", which is missing in table " + wanted.qualifiedName());
                }
            }
        }
        require(differences);
        TableDescription picture = dialect.picture(raw, wanted);
        List<String> missing = new DetailComparison(dialect, wanted, picture, found, List.of())
                .missingIndexes().stream().map(IndexSchema::name).toList();
        for (String name : missing) {
            Optional<String> holder = catalogue.holder(found.schema(), name);
            holder.ifPresent(other -> differences.add("index " + name + " of table " + wanted.qualifiedName()
                    + " cannot be created: " + other + " already has this name"));
        }
        require(differences);
        return wanted.indexes().stream()
                .filter(index -> missing.contains(index.name()))
                .map(index -> dialect.ddl().createIndex(wanted, index))
                .toList();
    }

    /**
     * The statements that add the wanted columns that the table has not, with their own keys and comments.
     *
     * @throws SchemaMismatchException if one cannot be added to rows that are there: NOT NULL without a default, an
     *     identity, or a part of the primary key; or if it is there under the name that it had before
     */
    public List<String> missingColumns() throws SQLException {
        TableDescription found = found();
        List<String> differences = new ArrayList<>();
        List<ColumnSchema> missing = wanted.columns().stream()
                .filter(column -> !has(found, column.name()))
                .toList();
        Renames renames = renames(found);
        for (ColumnSchema column : missing) {
            Optional<String> former = renames.formerName(column);
            if (former.isPresent()) {
                differences.add("column " + column.name() + " of table " + wanted.qualifiedName()
                        + " was renamed from column " + former.get() + ", which still exists: call renameColumns()");
                continue;
            }
            String name = "column " + column.name() + " of table " + wanted.qualifiedName();
            boolean filled = column.nullable()
                    || column.computed() != null
                    || column.on(dialect.name()).defaultSql() != null;
            if (column.generation() == Generation.IDENTITY
                    || wanted.primaryKey().contains(column.name())) {
                differences.add(name
                        + " is an identity column or part of the primary key and cannot be added: recreate the table");
            } else if (!filled) {
                differences.add(name + " is NOT NULL and has no default, so existing rows would have no value for it:"
                        + " make it nullable, or set a default");
            }
        }
        require(differences);
        return missing.isEmpty() ? List.of() : dialect.ddl().addColumns(wanted, missing);
    }

    /** The statements that give the columns their wanted names that the table has under the names of before. */
    public List<String> renamedColumns() throws SQLException {
        return renames(found()).all().stream()
                .map(each -> Renames.statement(dialect, wanted, each.former(), each.column()))
                .toList();
    }

    private Renames renames(TableDescription found) {
        return Renames.of(
                dialect,
                wanted,
                found.columns().stream().map(ColumnDescription::name).toList());
    }

    private TableDescription found() throws SQLException {
        TableDescription found = catalogue
                .describe(wanted.schema(), wanted.name())
                .orElseThrow(() -> new NoSuchTableException(
                        "table " + wanted.qualifiedName()
                                + " does not exist; its first use, or dao.createTable(), creates it"
                                + " with its constraints, indexes and referenced tables",
                        null,
                        null));
        if (found.kind() != TableDescription.Kind.TABLE || wanted.readOnly()) {
            require(List.of(found.table()
                    + " cannot be altered; only a table that is not read-only can be. Its kind is " + found.kind()));
        }
        return found;
    }

    private boolean has(TableDescription found, String column) {
        return found.columns().stream().map(ColumnDescription::name).anyMatch(name -> dialect.sameName(name, column));
    }

    private static void require(List<String> differences) {
        if (!differences.isEmpty()) {
            throw new SchemaMismatchException(String.join("; ", differences) + ". Nothing was changed", differences);
        }
    }
}
