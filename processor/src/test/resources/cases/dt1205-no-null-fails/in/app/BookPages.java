package app;

import io.doctable.annotation.*;

@Projection(of = Book.class)
record BookPages(long id, int pages, @Embedded Place shop) {
    @Projection(of = Book.class)
    record Boxed(Integer pages) {}
}
