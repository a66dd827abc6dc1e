package io.doctable.examples.engine;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** What a sensor measured: the one table of the tour that has a record. */
@DocTable(name = "readings")
public record Reading(@Id(generated = true) long id, String sensor, double value) {}
