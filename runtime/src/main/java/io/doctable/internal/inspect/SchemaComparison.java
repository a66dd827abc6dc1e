package io.doctable.internal.inspect;

import io.doctable.internal.dialect.Dialect;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.Generation;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.SchemaDiff.Kind;
import io.doctable.schema.SchemaDiff.Severity;
import io.doctable.schema.TableDescription;
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
    private final TableDescription found;
    private final Renames renames;
    private final List<SchemaDiff.Difference> differences = new ArrayList<>();

    public SchemaComparison(Dialect dialect, TableSchema wanted, TableDescription found) {
        this.dialect = dialect;
        this.wanted = wanted;
        this.found = found;
        this.renames = Renames.of(
                dialect,
                wanted,
                found.columns().stream().map(ColumnDescription::name).toList());
    }

    public List<SchemaDiff.Difference> differences() {
        if (found.kind().isView() && !wanted.readOnly()) {
            report(Kind.VIEW, null, "a table", "a view", "rename the view, or the record's table");
        }
        for (ColumnSchema column : wanted.columns()) {
            Optional<ColumnDescription> same = found.columns().stream()
                    .filter(c -> dialect.sameName(c.name(), column.name()))
                    .findFirst();
            if (same.isPresent()) {
                compare(column, same.get());
            } else {
                missing(column);
            }
        }
        found.columns().stream().filter(this::isUnknown).forEach(this::extra);
        if (!found.kind().isView()) {
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
        if (others.isEmpty() || found.kind().isView()) {
            return "";
        }
        boolean one = others.size() == 1;
        return "; or, if it was renamed: the table has " + (one ? "a column " : "columns ") + String.join(", ", others)
                + " that the record does not declare: add @Column(renamedFrom = " + (one ? others.get(0) : "\"…\"")
                + ")";
    }

    private boolean mayHold(ColumnDescription there, ColumnSchema column) {
        return dialect.typeDifference(column, there.type()) == null
                || dialect.dataType(there.type()).kind() == column.type().kind();
    }

    private void compare(ColumnSchema column, ColumnDescription there) {
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
        if (!found.kind().isView() && column.nullable() != there.nullable()) {
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
        if (column.generation() == Generation.IDENTITY && !isCounted(there)) {
            report(
                    Kind.GENERATION,
                    column.name(),
                    "an identity column",
                    "a column without identity",
                    "make it an identity column, or remove (generated = true) from its @Id");
        }
        if (there.computed() != null && (column.insertable() || column.updatable())) {
            report(
                    Kind.GENERATION,
                    column.name(),
                    "a column that the code writes",
                    "a column that the database computes",
                    "put @Column(insertable = false, updatable = false) on component " + column.component());
        }
    }

    /** A default that takes the next value of a sequence counts, too, whoever made the sequence. */
    private static boolean isCounted(ColumnDescription there) {
        return there.identity() != null
                || (there.defaultSql() != null && there.defaultSql().startsWith("nextval("));
    }

    private boolean isUnknown(ColumnDescription there) {
        return !renames.isFormer(there.name())
                && wanted.columns().stream().noneMatch(c -> dialect.sameName(c.name(), there.name()));
    }

    /** A column that the record does not have is fine as long as an insert may leave it out. */
    private void extra(ColumnDescription there) {
        if (!there.mayBeLeftOut() && !found.kind().isView()) {
            report(
                    Kind.COLUMN,
                    there.name(),
                    "no such column, or one that an insert may omit",
                    "NOT NULL without a default",
                    "give it a default, make it nullable, or add a component for it");
        }
    }

    private void keys() {
        if (!dialect.sameNames(wanted.primaryKey(), namesNow(found.keyColumns()))) {
            report(
                    Kind.PRIMARY_KEY,
                    null,
                    "primary key " + wanted.primaryKey(),
                    found.keyColumns().isEmpty() ? "no primary key" : "primary key " + found.keyColumns(),
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
            if (found.foreignKeys().stream().noneMatch(reference -> isSame(key, reference))) {
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
        return sameSet(columns, found.keyColumns())
                || found.uniques().stream().anyMatch(there -> sameSet(columns, there.columns()))
                || found.indexes().stream().anyMatch(there -> isUnique(there) && sameSet(columns, names(there)));
    }

    /** Whether an index keeps the values of columns apart in all rows. */
    private static boolean isUnique(IndexSchema index) {
        return index.unique()
                && index.where() == null
                && index.columns().stream().noneMatch(IndexSchema.Part::expression);
    }

    private static List<String> names(IndexSchema index) {
        return index.columns().stream().map(IndexSchema.Part::column).toList();
    }

    private boolean sameSet(List<String> columns, Collection<String> there) {
        List<String> now = namesNow(there);
        return columns.size() == now.size()
                && columns.stream().allMatch(c -> now.stream().anyMatch(t -> dialect.sameName(c, t)));
    }

    private boolean isSame(ForeignKeySchema key, ForeignKeySchema there) {
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
        differences.add(new SchemaDiff.Difference(kind, Severity.BREAKS, place, want, there, remedy));
    }
}
