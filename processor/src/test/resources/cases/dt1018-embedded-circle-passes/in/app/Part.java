package app;

import io.doctable.annotation.Embeddable;

@Embeddable
record Part(String text) {}
