package app;

import io.doctable.annotation.*;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@Projection(of = Book.class)
record BookPages(Optional<Long> id, OptionalInt pages, @Embedded @Nullable Place shop) {
    @Projection(of = Book.class)
    record Boxed(@Nullable Integer pages, @Nullable String title) {}
}
