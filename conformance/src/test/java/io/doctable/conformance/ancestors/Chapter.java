package io.doctable.conformance.ancestors;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;

/** A child that goes with its book. */
@DocTable
public record Chapter(
        @Id(generated = true) long id,

        @References(value = Book.class, onDelete = ReferenceAction.CASCADE)
        long bookId,

        String heading) {}
