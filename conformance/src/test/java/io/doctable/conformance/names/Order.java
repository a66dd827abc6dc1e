package io.doctable.conformance.names;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** A keyword of SQL as the table's name, and as the name of most columns. */
@DocTable(uniques = @Unique(columns = {"group", "user"}), indexes = @Index(columns = {"from desc", "to"}))
public record Order(
        @Id(generated = true) long select,
        String table,
        String group,
        String user,
        @Nullable String from,
        @Nullable String to,
        String where,
        @Column(unique = true) String join,
        @Column(defaultSql = "'x'") String values,
        int limit,
        @Column(name = "two words") String twoWords,
        @Column(name = "quo\"te") String quote,
        @Column(name = "Größe") String size,
        @Column(name = "100%") String percent,
        @Column(name = "a?b:c$1") String marks) {}
