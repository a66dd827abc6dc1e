package io.doctable.internal.inspect;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.ExistingTable;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.Generation;
import io.doctable.schema.SchemaDifference;
import io.doctable.schema.SchemaDifference.Kind;
import io.doctable.schema.SchemaDifference.Severity;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of an existing table would not work with the code: whether it is a table; each column's presence, type family,
 * nullability and generation; primary key; unique and foreign keys by their columns. What the code works with all the
 * same is for {@link DetailComparison}.
 */
public final class SchemaComparison {
    private final Dialect dialect;
    private final TableSchema wanted;
    private final ExistingTable found;
    private final Renames renames;
    private final List<SchemaDifference> differences = new ArrayList<>();

    public SchemaComparison(Dialect dialect, TableSchema wanted, ExistingTable found) {
        this.dialect = dialect;
        this.wanted = wanted;
        this.found = found;
        this.renames = Renames.of(
                dialect,
                wanted,
                found.columns().stream().map(ExistingTable.Column::name).toList());
    }

    public List<SchemaDifference> differences() {
        if (found.view() && !wanted.readOnly()) {
            report(Kind.VIEW, null, "a table", "a view", "rename the view, or the record's table");
        }
        for (ColumnSchema column : wanted.columns()) {
            Optional<ExistingTable.Column> same = found.columns().stream()
                    .filter(c -> dialect.sameName(c.name(), column.name()))
                    .findFirst();
            if (same.isPresent()) {
                compare(column, same.get());
            } else {
                missing(column);
            }
        }
        found.columns().stream().filter(this::isUnknown).forEach(this::extra);
        if (!found.view()) {
            keys();
        }
        return differences;
    }

    private void missing(ColumnSchema column) {
        Optional<String> former = renames.formerName(column);
        if (former.isPresent()) {
            report(
                    Kind.COLUMN,
                    column.name(),
                    "a column that was renamed from \"" + former.get() + "\"",
                    "column \"" + former.get() + "\"",
                    Renames.statement(dialect, wanted, former.get(), column)
                            + ", which engine.repair(…).renameColumns() runs");
            found.columns().stream()
                    .filter(there -> there.name().equals(former.get()))
                    .forEach(there -> compare(column, there));
            return;
        }
        String add = dialect.ddl().addColumn(wanted, column)
                + (column.nullable() ? "" : " (with a default first, if there are rows)");
        report(
                Kind.COLUMN,
                column.name(),
                "a column of type " + dialect.typeWord(column),
                "no such column",
                add + guess(column));
    }

    /** What to do if the column was renamed and nobody has said so: adding it would leave its values behind. */
    private String guess(ColumnSchema column) {
        List<String> others = found.columns().stream()
                .filter(there -> isUnknown(there) && mayHold(there, column))
                .map(there -> '"' + there.name() + '"')
                .toList();
        if (others.isEmpty() || found.view()) {
            return "";
        }
        boolean one = others.size() == 1;
        return "; or, if it was renamed: the table has " + (one ? "a column " : "columns ") + String.join(", ", others)
                + " that the record does not declare: add @Column(renamedFrom = " + (one ? others.get(0) : "\"…\"")
                + ")";
    }

    private boolean mayHold(ExistingTable.Column there, ColumnSchema column) {
        return dialect.typeDifference(column, there.type()) == null
                || dialect.dataType(there.type()).kind() == column.type().kind();
    }

    private void compare(ColumnSchema column, ExistingTable.Column there) {
        String type = dialect.typeDifference(column, there.type());
        if (type != null) {
            String change = dialect.changeType(wanted, column);
            report(
                    Kind.TYPE,
                    column.name(),
                    dialect.typeWord(column) + " (" + type + ")",
                    there.type().isEmpty() ? "no type" : there.type(),
                    change == null ? "copy the rows into a new table, or change the record's component" : change);
        }
        // A view does not tell which of its columns may be NULL.
        if (!found.view() && column.nullable() != there.nullable()) {
            boolean mayBeNull = column.nullable();
            report(
                    Kind.NULLABILITY,
                    column.name(),
                    mayBeNull ? "a nullable column" : "NOT NULL",
                    mayBeNull ? "NOT NULL" : "a nullable column",
                    (mayBeNull
                                    ? "drop its NOT NULL, or remove the @Nullable or Optional from "
                                    : "make it NOT NULL, or put @Nullable on ")
                            + "component " + column.component());
        }
        if (column.generation() == Generation.IDENTITY && there.generation() != ExistingTable.Generated.IDENTITY) {
            report(
                    Kind.GENERATION,
                    column.name(),
                    "an identity column",
                    "a column without identity",
                    "make it an identity column, or remove (generated = true) from its @Id");
        }
        if (there.generation() == ExistingTable.Generated.COMPUTED && (column.insertable() || column.updatable())) {
            report(
                    Kind.GENERATION,
                    column.name(),
                    "a column that the code writes",
                    "a column that the database computes",
                    "put @Column(insertable = false, updatable = false) on component " + column.component());
        }
    }

    private boolean isUnknown(ExistingTable.Column there) {
        return !renames.isFormer(there.name())
                && wanted.columns().stream().noneMatch(c -> dialect.sameName(c.name(), there.name()));
    }

    /** A column that the record does not have is fine as long as an insert may leave it out. */
    private void extra(ExistingTable.Column there) {
        if (!there.nullable()
                && !there.hasDefault()
                && there.generation() == ExistingTable.Generated.NO
                && !found.view()) {
            report(
                    Kind.COLUMN,
                    there.name(),
                    "no such column, or one that an insert may omit",
                    "NOT NULL without a default",
                    "give it a default, make it nullable, or add a component for it");
        }
    }

    private void keys() {
        if (!dialect.sameNames(wanted.primaryKey(), namesNow(found.primaryKey()))) {
            report(
                    Kind.PRIMARY_KEY,
                    null,
                    "primary key " + wanted.primaryKey(),
                    found.primaryKey().isEmpty() ? "no primary key" : "primary key " + found.primaryKey(),
                    "change the table's key, or @Id and primaryKey of the record");
        }
        for (UniqueSchema unique : wanted.uniques()) {
            if (!isUnique(unique.columns())) {
                report(
                        Kind.UNIQUE,
                        null,
                        "unique " + unique.columns(),
                        "no such constraint",
                        "ALTER or recreate the table with UNIQUE " + unique.columns()
                                + ", or remove it from the record");
            }
        }
        for (ForeignKeySchema key : wanted.foreignKeys()) {
            if (found.references().stream().noneMatch(reference -> isSame(key, reference))) {
                report(
                        Kind.FOREIGN_KEY,
                        null,
                        "foreign key " + key.columns() + " to " + key.targetTable() + key.targetColumns(),
                        "no such constraint",
                        "ALTER or recreate the table with it, or take the reference from the record");
            }
        }
    }

    private boolean isUnique(List<String> columns) {
        return sameSet(columns, found.primaryKey())
                || found.uniques().stream().anyMatch(there -> sameSet(columns, there));
    }

    private boolean sameSet(List<String> columns, Collection<String> there) {
        List<String> now = namesNow(there);
        return columns.size() == now.size()
                && columns.stream().allMatch(c -> now.stream().anyMatch(t -> dialect.sameName(c, t)));
    }

    private boolean isSame(ForeignKeySchema key, ExistingTable.Reference there) {
        boolean toItself = dialect.sameName(key.targetTable(), wanted.name());
        List<String> target = toItself ? namesNow(there.targetColumns()) : there.targetColumns();
        // A reference that names no columns means the primary key of its target.
        return dialect.sameName(key.targetTable(), there.targetTable())
                && dialect.sameNames(key.columns(), namesNow(there.columns()))
                && (target.isEmpty() || dialect.sameNames(key.targetColumns(), target));
    }

    private List<String> namesNow(Collection<String> names) {
        return names.stream().map(renames::nameNow).toList();
    }

    private void report(Kind kind, @Nullable String column, String want, String there, String remedy) {
        String place = wanted.qualifiedName() + (column == null ? "" : "." + column);
        differences.add(new SchemaDifference(kind, Severity.BREAKS, place, want, there, remedy));
    }
}
