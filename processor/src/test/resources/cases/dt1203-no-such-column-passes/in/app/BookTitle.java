package app;

import io.doctable.annotation.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Projection(of = Book.class)
record BookTitle(long id, String title, @Nullable Integer pages, @Nullable String shopCity) {
    @Projection(of = Book.class)
    record Named(@Column(name = "headline") String id, @Embedded @Nullable Place shop) {}

    @Projection(of = Book.class)
    record ByColumn(String headline, @Column(name = "shop_number") Optional<Integer> number) {}
}
