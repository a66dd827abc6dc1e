package io.doctable.conformance.rules;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

/** References with every action, some to a unique column. */
@DocTable
public record Reader(
        @Id(generated = true) long id,

        @References(value = Author.class, onDelete = ReferenceAction.SET_NULL) @Nullable
        Long setNull,

        @References(value = Author.class, onDelete = ReferenceAction.RESTRICT) @Nullable
        Long restricted,

        @References(value = Author.class) @Nullable Long noAction,

        @References(value = Author.class, onDelete = ReferenceAction.SET_DEFAULT) @Column(defaultSql = "1") @Nullable
        Long setDefault,

        @References(
                value = Author.class,
                column = "name",
                onDelete = ReferenceAction.CASCADE,
                onUpdate = ReferenceAction.CASCADE)
        @Nullable
        String followsName) {}
