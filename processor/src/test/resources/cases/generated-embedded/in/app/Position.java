package app;

import io.doctable.annotation.Embeddable;

@Embeddable
public record Position(double latitude, double longitude) {}
