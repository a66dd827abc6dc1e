package io.doctable.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists every difference between the actual table and the expected schema.
 *
 * @param table the table's name, with its schema if the expected one has a schema
 * @param differences the differences, the breaking ones first
 * @param notCompared sentences that explain what could not be compared and why; empty if everything was compared
 */
public record SchemaDiff(String table, List<Difference> differences, List<String> notCompared) {
    /** Creates it with copies of the lists. */
    public SchemaDiff {
        differences = List.copyOf(differences);
        notCompared = List.copyOf(notCompared);
    }

    /** Returns whether the table matches the expected schema: everything was compared and nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty() && notCompared.isEmpty();
    }

    /** Returns whether any difference breaks the code. */
    public boolean breaks() {
        return !of(Severity.BREAKS).isEmpty();
    }

    /** Returns the differences of this severity. */
    public List<Difference> of(Severity severity) {
        return differences.stream().filter(each -> each.severity() == severity).toList();
    }

    /** Returns the differences of this kind. */
    public List<Difference> of(Kind kind) {
        return differences.stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Returns one line for each difference, with the breaking ones marked, and one for each thing that was not
     * compared.
     */
    @Override
    public String toString() {
        if (isEmpty()) {
            return table + ": no difference";
        }
        return Stream.concat(
                        differences.stream().map(each -> (each.severity() == Severity.BREAKS ? "! " : "  ") + each),
                        notCompared.stream().map(each -> "? " + each))
                .collect(Collectors.joining("\n"));
    }

    /**
     * One difference between an actual table and the expected schema.
     *
     * @param kind what differs
     * @param severity whether it breaks the code
     * @param place the table, or the column as {@code table.column}
     * @param wanted what the code expects
     * @param found what the database has
     * @param remedy how to fix it, or null if nothing needs fixing
     */
    public record Difference(
            Kind kind,
            Severity severity,
            String place,
            String wanted,
            String found,
            @Nullable String remedy) {
        /** Returns the place, what was expected, what was found, and the remedy. */
        @Override
        public String toString() {
            return place + ": wanted " + wanted + ", found " + found + (remedy == null ? "" : "; remedy: " + remedy);
        }
    }

    /** What differs. */
    public enum Kind {
        /** The table does not exist. */
        TABLE,
        /** A view exists instead of a table, or a table instead of a view. */
        VIEW,
        /** A column is missing or unexpected. */
        COLUMN,
        /** A column's type. */
        TYPE,
        /** Whether a column may be NULL. */
        NULLABILITY,
        /** How a column's value is generated. */
        GENERATION,
        /** A column's default. */
        DEFAULT,
        /** A column's collation. */
        COLLATION,
        /** The order of the columns. It does not affect the code, which finds values by name. */
        COLUMN_ORDER,
        /** The columns of the primary key. */
        PRIMARY_KEY,
        /** A unique constraint is missing, unexpected or different. */
        UNIQUE,
        /** A foreign key is missing, unexpected or different. */
        FOREIGN_KEY,
        /** An index is missing, unexpected or different. */
        INDEX,
        /** A check is missing, unexpected or different. */
        CHECK,
        /** The name of a constraint or index that is otherwise as expected. */
        NAME,
        /** The comment of a table or column. */
        COMMENT,
        /** How SQLite stores the rows: STRICT, WITHOUT ROWID. */
        STORAGE,
        /** Something that a schema cannot describe, such as a trigger. */
        OTHER
    }

    /** The effect of a difference. */
    public enum Severity {
        /** The code cannot read or write rows: the first use of the table fails. */
        BREAKS,
        /** The code works despite the difference. */
        DIFFERS
    }
}
