package io.doctable.conformance.types;

/** A value record of a double. */
public record Celsius(double degrees) {}
