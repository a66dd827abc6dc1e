package io.doctable.conformance.ancestors;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Two numbers that updates make depend on each other. */
@DocTable
public record Point(@Id(generated = true) long id, int x, int y) {}
