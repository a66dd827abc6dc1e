package app;

import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import org.jspecify.annotations.Nullable;

@Embeddable
record Whole(String text, @Nullable @Embedded(prefix = "part_") Part part) {}
