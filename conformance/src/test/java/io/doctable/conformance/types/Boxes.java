package io.doctable.conformance.types;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Boxes, which are NOT NULL like every reference that does not say otherwise. */
@DocTable
public record Boxes(
        @Id Long id,
        Boolean flag,
        Byte tiny,
        Short small,
        Integer whole,
        Long big,
        Float real,
        Double precise,
        Character letter) {}
