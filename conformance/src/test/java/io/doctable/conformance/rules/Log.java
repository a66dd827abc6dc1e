package io.doctable.conformance.rules;

import io.doctable.annotation.DocTable;
import java.time.Instant;

/** A table without any key. */
@DocTable
public record Log(Instant at, String line) {}
