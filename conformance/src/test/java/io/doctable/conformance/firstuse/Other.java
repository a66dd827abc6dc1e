package io.doctable.conformance.firstuse;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A table that has nothing to do with the others. */
@DocTable
public record Other(@Id String name) {}
