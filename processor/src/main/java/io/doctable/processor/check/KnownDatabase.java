package io.doctable.processor.check;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The databases that the processor knows, sorted by the names of their dialects: the one list of them. */
enum KnownDatabase {
    /** PostgreSQL: a unique constraint or primary key has an index of its name. */
    POSTGRESQL("postgresql", "PostgreSQL", false, true) {
        private static final Set<String> SYSTEM_COLUMNS = Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

        @Override
        Optional<String> reservedColumn(String name) {
            return SYSTEM_COLUMNS.contains(name) ? Optional.of("is a system column of PostgreSQL") : Optional.empty();
        }

        @Override
        Optional<String> hidden(String table) {
            return PostgresCatalogue.has(table)
                    ? Optional.of("belongs to the system catalog of PostgreSQL")
                    : Optional.empty();
        }
    },
    /** SQLite. */
    SQLITE("sqlite", "SQLite", true, false) {
        @Override
        Optional<String> reservedTable(String name) {
            return name.toLowerCase(Locale.ROOT).startsWith("sqlite_")
                    ? Optional.of("begins with sqlite_, which SQLite reserves")
                    : Optional.empty();
        }
    };

    /** All of them. */
    static final Set<KnownDatabase> ALL = Collections.unmodifiableSet(EnumSet.allOf(KnownDatabase.class));

    private final String dialect;
    private final String title;
    private final boolean ignoresCase;
    private final boolean constraintsAreIndexes;

    KnownDatabase(String dialect, String title, boolean ignoresCase, boolean constraintsAreIndexes) {
        this.dialect = dialect;
        this.title = title;
        this.ignoresCase = ignoresCase;
        this.constraintsAreIndexes = constraintsAreIndexes;
    }

    /** Returns the database whose dialect has that name, or empty if it is not known. */
    static Optional<KnownDatabase> of(String dialect) {
        return ALL.stream().filter(each -> each.dialect.equals(dialect)).findFirst();
    }

    /** Returns the names of all dialects. */
    static List<String> dialects() {
        return Arrays.stream(values()).map(KnownDatabase::dialect).toList();
    }

    /** Returns the name of its dialect, as {@code @OnDialect} has it. */
    String dialect() {
        return dialect;
    }

    /** Returns its name in messages. */
    String title() {
        return title;
    }

    /** Returns whether names that differ only in the case of ASCII letters are the same. */
    boolean ignoresCase() {
        return ignoresCase;
    }

    /** Returns whether the names of unique constraints and primary keys are names of indexes. */
    boolean constraintsAreIndexes() {
        return constraintsAreIndexes;
    }

    /** Returns why no table can have that name, or empty if one can. */
    Optional<String> reservedTable(String name) {
        return Optional.empty();
    }

    /** Returns why no column can have that name, or empty if one can. */
    Optional<String> reservedColumn(String name) {
        return Optional.empty();
    }

    /** Returns why a table of that name is not found without its schema, or empty if it is. */
    Optional<String> hidden(String table) {
        return Optional.empty();
    }
}
