package io.doctable.conformance.types;

/** A value record that is a generated id. */
public record SensorId(long value) {}
