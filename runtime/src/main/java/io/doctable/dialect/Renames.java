package io.doctable.dialect;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns that an existing table still has under the name that they had before. */
record Renames(Dialect dialect, List<Renamed> all) {
    /**
     * The columns that are wanted, absent, and there under the name that they say they had.
     *
     * @param found the names of the existing table's columns
     */
    static Renames of(Dialect dialect, TableSchema wanted, List<String> found) {
        List<Renamed> renamed = new ArrayList<>();
        List<String> unknown = found.stream()
                .filter(name -> wanted.columns().stream().noneMatch(column -> dialect.sameName(column.name(), name)))
                .toList();
        for (ColumnSchema column : wanted.columns()) {
            String former = column.renamedFrom();
            if (former != null && found.stream().noneMatch(name -> dialect.sameName(name, column.name()))) {
                unknown.stream()
                        .filter(name -> dialect.sameName(name, former))
                        .filter(name -> renamed.stream().noneMatch(each -> each.former.equals(name)))
                        .findFirst()
                        .ifPresent(name -> renamed.add(new Renamed(column, name)));
            }
        }
        return new Renames(dialect, List.copyOf(renamed));
    }

    /** The name that an existing table has for that column; empty if the column is there or was not renamed. */
    Optional<String> formerName(ColumnSchema column) {
        return all.stream()
                .filter(each -> each.column.name().equals(column.name()))
                .map(Renamed::former)
                .findFirst();
    }

    /** Whether a column of the existing table is one that only has another name now. */
    boolean isFormer(String found) {
        return all.stream().anyMatch(each -> dialect.sameName(each.former, found));
    }

    /** The name that a column of the existing table is to have: its own unless it has another name now. */
    String nameNow(String found) {
        return all.stream()
                .filter(each -> dialect.sameName(each.former, found))
                .map(each -> each.column.name())
                .findFirst()
                .orElse(found);
    }

    /** The statement that gives the column its new name. */
    static String statement(Dialect dialect, TableSchema table, String former, ColumnSchema column) {
        return "ALTER TABLE " + dialect.table(table) + " RENAME COLUMN " + dialect.quote(former) + " TO "
                + dialect.quote(column.name());
    }

    /**
     * A column and the name that an existing table has for it.
     *
     * @param column as it is wanted
     * @param former the name that is there
     */
    record Renamed(ColumnSchema column, String former) {}
}
