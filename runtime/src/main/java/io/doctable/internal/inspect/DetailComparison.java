package io.doctable.internal.inspect;

import io.doctable.internal.dialect.ConstraintNames;
import io.doctable.internal.dialect.Dialect;
import io.doctable.schema.CheckSchema;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.PrimaryKeySchema;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.SchemaDiff.Kind;
import io.doctable.schema.SchemaDiff.Severity;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In what an existing table is not as it is wanted although the code works with it. Both are compared as the database
 * itself describes them: the wanted one was made for that purpose, and its texts are in the database's words.
 */
final class DetailComparison {
    private final Dialect dialect;
    private final TableSchema schema;
    private final TableDescription wanted;
    private final TableDescription found;
    private final List<SchemaDiff.Difference> breaks;
    private final List<SchemaDiff.Difference> differences = new ArrayList<>();

    /**
     * @param wanted what {@code schema} becomes in the database, but for its foreign keys
     * @param breaks the differences that are known
     */
    DetailComparison(
            Dialect dialect,
            TableSchema schema,
            TableDescription wanted,
            TableDescription found,
            List<SchemaDiff.Difference> breaks) {
        this.dialect = dialect;
        this.schema = schema;
        this.wanted = wanted;
        this.found = found;
        this.breaks = breaks;
    }

    List<SchemaDiff.Difference> differences() {
        for (ColumnDescription column : wanted.columns()) {
            same(found.columns(), column).ifPresent(there -> columns(column, there));
        }
        Renames renames = Renames.of(
                dialect,
                schema,
                found.columns().stream().map(ColumnDescription::name).toList());
        for (ColumnDescription there : found.columns()) {
            if (same(wanted.columns(), there).isEmpty() && !renames.isFormer(there.name())) {
                differs(Kind.COLUMN, there.name(), "no such column", "a column of type " + there.type());
            }
        }
        order();
        differs(Kind.COMMENT, null, comment(wanted.comment()), comment(found.comment()));
        differs(Kind.STORAGE, null, storage(wanted), storage(found));
        keys();
        missingIndexes();
        new PairComparison<>(Kind.CHECK, "check", CheckSchema::name, this::same, CheckSchema::sql, this::differs)
                .compare(wanted.checks(), found.checks());
        found.more().stream()
                .filter(each -> !wanted.more().contains(each))
                .forEach(each -> differs(Kind.OTHER, null, "nothing", each));
        return differences.stream().filter(each -> !isKnown(each)).toList();
    }

    /** The wanted indexes that are not there, as the database would have them. */
    List<IndexSchema> missingIndexes() {
        return new PairComparison<>(Kind.INDEX, "index", IndexSchema::name, this::same, this::words, this::differs)
                .former(index -> ConstraintNames.former(schema, index))
                .compare(indexes(), found.indexes());
    }

    private void columns(ColumnDescription column, ColumnDescription there) {
        String name = column.name();
        if (!dialect.sameName(column.type(), there.type())) {
            differs(Kind.TYPE, name, type(column.type()), type(there.type()));
        }
        if (!dialect.sameIfAny(column.defaultSql(), there.defaultSql())) {
            differs(Kind.DEFAULT, name, defaultSql(column), defaultSql(there));
        }
        if (!dialect.sameIfAny(computed(column), computed(there)) || column.identity() != there.identity()) {
            differs(Kind.GENERATION, name, generation(column), generation(there));
        }
        differs(Kind.COLLATION, name, collation(column), collation(there));
        differs(Kind.COMMENT, name, comment(column.comment()), comment(there.comment()));
    }

    private void order() {
        List<String> ours = names(wanted, found);
        List<String> theirs = names(found, wanted);
        if (!dialect.sameNames(ours, theirs)) {
            differs(Kind.COLUMN_ORDER, null, "columns in the order " + ours, theirs.toString());
        }
    }

    /** The columns that the other has as well. */
    private List<String> names(TableDescription table, TableDescription other) {
        return table.columns().stream()
                .filter(column -> same(other.columns(), column).isPresent())
                .map(ColumnDescription::name)
                .toList();
    }

    private Optional<ColumnDescription> same(List<ColumnDescription> columns, ColumnDescription as) {
        return columns.stream()
                .filter(c -> dialect.sameName(c.name(), as.name()))
                .findFirst();
    }

    private void keys() {
        PrimaryKeySchema key = wanted.primaryKey();
        PrimaryKeySchema there = found.primaryKey();
        if (key != null && there != null) {
            differs(Kind.NAME, null, named("primary key", key.name()), named("primary key", there.name()));
        }
        new PairComparison<>(
                        Kind.UNIQUE,
                        "unique",
                        UniqueSchema::name,
                        (UniqueSchema a, UniqueSchema b) -> dialect.sameNames(a.columns(), b.columns()),
                        unique -> unique.columns().toString(),
                        this::differs)
                .former(unique -> ConstraintNames.former(schema, unique))
                .compare(wanted.uniques(), found.uniques());
        new PairComparison<>(
                        Kind.FOREIGN_KEY, "foreign key", ForeignKeySchema::name, this::same, this::words, this::differs)
                .near(this::isAboutTheSame)
                .compare(schema.foreignKeys(), found.foreignKeys());
    }

    private boolean same(ForeignKeySchema key, ForeignKeySchema there) {
        return isAboutTheSame(key, there) && key.onDelete() == there.onDelete() && key.onUpdate() == there.onUpdate();
    }

    private boolean isAboutTheSame(ForeignKeySchema key, ForeignKeySchema there) {
        String namespace = key.targetSchema() == null && schema.schema() == null ? found.schema() : key.targetSchema();
        return dialect.sameName(key.targetTable(), there.targetTable())
                && (namespace == null || namespace.equals(there.targetSchema()))
                && dialect.sameNames(key.columns(), there.columns())
                && dialect.sameNames(key.targetColumns(), there.targetColumns());
    }

    /** Those that the database made for comparison, and those that only a statement of their own can make. */
    private List<IndexSchema> indexes() {
        return Stream.concat(
                        wanted.indexes().stream(),
                        schema.indexes().stream().filter(index -> index.definition() != null))
                .toList();
    }

    private boolean same(IndexSchema index, IndexSchema there) {
        if (index.unique() != there.unique()
                || !Objects.equals(index.definition(), there.definition())
                || !dialect.sameIfAny(index.where(), there.where())
                || index.columns().size() != there.columns().size()) {
            return false;
        }
        for (int i = 0; i < index.columns().size(); i++) {
            IndexSchema.Part ours = index.columns().get(i);
            IndexSchema.Part theirs = there.columns().get(i);
            boolean same = ours.expression() == theirs.expression()
                    && ours.descending() == theirs.descending()
                    && Objects.equals(ours.nullsFirst(), theirs.nullsFirst())
                    && (ours.expression()
                            ? dialect.sameExpression(ours.column(), theirs.column())
                            : dialect.sameName(ours.column(), theirs.column()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean same(CheckSchema check, CheckSchema there) {
        return dialect.sameExpression(check.sql(), there.sql());
    }

    // --- words

    private String words(IndexSchema index) {
        if (index.definition() != null) {
            return index.definition();
        }
        return index.columns().stream()
                        .map(part -> part.column()
                                + (part.descending() ? " desc" : "")
                                + (part.nullsFirst() == null ? "" : part.nullsFirst() ? " nulls first" : " nulls last"))
                        .collect(Collectors.joining(", ", "[", "]"))
                + (index.unique() ? ", unique" : "")
                + (index.where() == null ? "" : ", where " + index.where());
    }

    private String words(ForeignKeySchema key) {
        return key.columns() + " to " + key.targetTable() + key.targetColumns() + ", on delete "
                + key.onDelete().sql() + ", on update " + key.onUpdate().sql();
    }

    private static String type(String type) {
        return type.isEmpty() ? "no type" : "type " + type;
    }

    private static String defaultSql(ColumnDescription column) {
        return column.defaultSql() == null ? "no default" : "default " + column.defaultSql();
    }

    private static @Nullable String computed(ColumnDescription column) {
        return column.computed() == null
                ? null
                : column.computed().sql() + (column.computed().stored() ? " stored" : " virtual");
    }

    private static String generation(ColumnDescription column) {
        String computed = computed(column);
        if (computed != null) {
            return "computed as " + computed;
        }
        return column.identity() == null ? "neither identity nor computed" : "identity, " + column.identity();
    }

    private static String collation(ColumnDescription column) {
        return column.collation() == null ? "the default collation" : "collation " + column.collation();
    }

    private static String comment(@Nullable String comment) {
        return comment == null ? "no comment" : "comment \"" + comment + "\"";
    }

    private static String storage(TableDescription table) {
        return (table.strict() ? "strict" : "not strict") + (table.withoutRowid() ? ", without rowid" : "");
    }

    private static String named(String noun, String name) {
        return name.isEmpty() ? "a " + noun + " without a name" : noun + " " + name;
    }

    private void differs(Kind kind, @Nullable String column, String want, String there) {
        if (!want.equals(there)) {
            String place = schema.qualifiedName() + (column == null ? "" : "." + column);
            differences.add(new SchemaDiff.Difference(kind, Severity.DIFFERS, place, want, there, null));
        }
    }

    /** Whether the same difference was reported already as one that breaks the code. */
    private boolean isKnown(SchemaDiff.Difference difference) {
        return breaks.stream()
                .filter(known -> known.kind() == difference.kind())
                .filter(known -> known.place().equals(difference.place()))
                .anyMatch(known -> isOfAColumn(known) || difference.wanted().contains(known.wanted()));
    }

    private static boolean isOfAColumn(SchemaDiff.Difference difference) {
        return difference.kind() != Kind.UNIQUE && difference.kind() != Kind.FOREIGN_KEY;
    }
}
