package io.doctable.conformance.rules;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

/** A table that refers to itself. */
@DocTable
public record Category(
        @Id int id,
        String name,

        @References(value = Category.class, onDelete = ReferenceAction.CASCADE) @Nullable
        Integer parentId) {}
