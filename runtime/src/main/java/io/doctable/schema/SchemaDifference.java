package io.doctable.schema;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which an existing table is not as it is wanted.
 *
 * @param kind what differs
 * @param severity whether the code would break on it
 * @param place the table, or the column with its table's name before it
 * @param wanted what is wanted there
 * @param found what is there
 * @param remedy the way out, null where there is nothing to say
 */
public record SchemaDifference(
        Kind kind,
        Severity severity,
        String place,
        String wanted,
        String found,
        @Nullable String remedy) {

    /** What may differ. */
    public enum Kind {
        /** There is no such table. */
        TABLE,
        /** A view stands where a table should, or the other way round. */
        VIEW,
        /** A column is missing, or one too many. */
        COLUMN,
        /** A column's type. */
        TYPE,
        /** Whether a column may be NULL. */
        NULLABILITY,
        /** Who gives a column its value. */
        GENERATION,
        /** A column's default. */
        DEFAULT,
        /** A column's collation. */
        COLLATION,
        /** The order of the columns; values are found by name, so that it matters to people only. */
        COLUMN_ORDER,
        /** The columns of the primary key. */
        PRIMARY_KEY,
        /** A unique constraint is missing, one too many, or made otherwise. */
        UNIQUE,
        /** A foreign key is missing, one too many, or does otherwise. */
        FOREIGN_KEY,
        /** An index is missing, one too many, or made otherwise. */
        INDEX,
        /** A check is missing, one too many, or says otherwise. */
        CHECK,
        /** The name of a constraint or index that is as it is wanted but for that. */
        NAME,
        /** What a table or column is for. */
        COMMENT,
        /** How SQLite keeps the rows: STRICT, WITHOUT ROWID. */
        STORAGE,
        /** What schemas have no words for, such as a trigger. */
        OTHER
    }

    /** What comes of a difference. */
    public enum Severity {
        /** Rows could not be read or written as the code does it: first use of the table fails. */
        BREAKS,
        /** The code works with it. */
        DIFFERS
    }

    /** The place, what is wanted, what was found, and the way out. */
    @Override
    public String toString() {
        return place + ": wanted " + wanted + ", found " + found + (remedy == null ? "" : "; remedy: " + remedy);
    }
}
