package app;

import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import org.jspecify.annotations.Nullable;

@Embeddable
record Part(String text, @Nullable @Embedded(prefix = "next_") Whole whole) {}
