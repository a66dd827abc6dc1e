package io.doctable.internal.inspect;

import io.doctable.internal.dialect.Dialect;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.SchemaDiff.Kind;
import io.doctable.schema.SchemaDiff.Severity;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists every difference between the actual table and the expected schema, breaking or not. */
public final class TableDiff {
    private final Dialect dialect;
    private final Connection raw;
    private final TableSchema wanted;

    public TableDiff(Dialect dialect, Connection raw, TableSchema wanted) {
        this.dialect = dialect;
        this.raw = raw;
        this.wanted = wanted;
    }

    public SchemaDiff compare() throws SQLException {
        Optional<TableDescription> there = dialect.catalogue(raw).describe(wanted.schema(), wanted.name());
        if (there.isEmpty()) {
            SchemaDiff.Difference absent = new SchemaDiff.Difference(
                    Kind.TABLE,
                    Severity.BREAKS,
                    wanted.qualifiedName(),
                    wanted.readOnly() ? "a view" : "a table",
                    "no such table",
                    wanted.readOnly() ? null : "dao.createTable(), or the table's first use");
            return new SchemaDiff(wanted.qualifiedName(), List.of(absent), List.of());
        }
        TableDescription found = there.get();
        List<SchemaDiff.Difference> breaks = new SchemaComparison(dialect, wanted, found).differences();
        List<SchemaDiff.Difference> all = new ArrayList<>(breaks);
        List<String> notCompared = new ArrayList<>();
        if (wanted.readOnly()) {
            if (found.kind() == TableDescription.Kind.TABLE) {
                all.add(new SchemaDiff.Difference(
                        Kind.VIEW, Severity.DIFFERS, wanted.qualifiedName(), "a view", "a table", null));
            }
        } else if (!found.kind().isView()) {
            details(found, breaks, all, notCompared);
        }
        return new SchemaDiff(wanted.qualifiedName(), all, notCompared);
    }

    private void details(
            TableDescription found,
            List<SchemaDiff.Difference> breaks,
            List<SchemaDiff.Difference> all,
            List<String> notCompared)
            throws SQLException {
        TableDescription picture;
        try {
            picture = dialect.picture(raw, wanted);
        } catch (SQLException e) {
            if (dialect.breaksConnection(e)) {
                throw e;
            }
            notCompared.add("defaults, checks, indexes and comments of " + wanted.qualifiedName()
                    + " were not compared: the table could not be created as a temporary table ("
                    + e.getMessage() + ")");
            return;
        }
        all.addAll(new DetailComparison(dialect, wanted, picture, found, breaks).differences());
    }
}
