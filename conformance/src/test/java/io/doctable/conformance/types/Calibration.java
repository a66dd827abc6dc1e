package io.doctable.conformance.types;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

/** Refers to a table by a value record. */
@DocTable
public record Calibration(
        @Id(generated = true) long id,
        @References(Sensor.class) SensorId sensor) {}
