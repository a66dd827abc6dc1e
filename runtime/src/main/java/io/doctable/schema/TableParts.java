package io.doctable.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a table that is being built, shared by the builders of a table, its keys and its indexes. */
final class TableParts {
    final String name;
    final List<ColumnSchema> columns = new ArrayList<>();
    final List<UniqueSchema> uniques = new ArrayList<>();
    final List<IndexSchema> indexes = new ArrayList<>();
    final List<CheckSchema> checks = new ArrayList<>();
    final List<ForeignKeySchema> foreignKeys = new ArrayList<>();

    @Nullable
    String schema;

    List<String> primaryKey = List.of();

    @Nullable
    String primaryKeyName;

    @Nullable
    String comment;

    boolean strict = true;
    boolean withoutRowid;
    boolean readOnly;

    TableParts(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }
}
