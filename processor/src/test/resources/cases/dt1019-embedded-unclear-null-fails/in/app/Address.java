package app;

import io.doctable.annotation.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
record Address(@Nullable String street, @Nullable String city) {}
