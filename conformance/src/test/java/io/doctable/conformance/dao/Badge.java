package io.doctable.conformance.dao;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** A generated id, a key that has a default, a key of which a part may be null. */
@DocTable(uniques = @Unique(columns = {"area", "number"}))
public record Badge(
        @Id(generated = true) long id,
        @Column(unique = true, defaultSql = "'visitor'") String code,
        String area,
        @Nullable Integer number,
        @Column(defaultSql = "0") int uses) {}
