package io.doctable.conformance.names;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Components named like what generated code itself would like to use. */
@DocTable
public record Locals(
        @Id(generated = true) long in,
        String out,
        String row,
        String stamp,
        String key,
        String columns,
        String schema,
        String table,
        String primaryKey,
        String shape,
        @Column(unique = true) String returned,
        String unset,
        @Column(defaultSql = "'x'") String builder,
        @Column(defaultSql = "'y'") String isSet,
        @Nullable String of,
        @Nullable String from,
        String other,
        String o,
        String record,
        String var,
        String yield,
        String value,
        String normalize,
        String object,
        String string,
        String list,
        @Version int version) {}
