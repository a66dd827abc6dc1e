package app;

import io.doctable.annotation.*;
import java.util.OptionalInt;

@Projection(of = Book.class)
record BookTitle(long id, String titel, @Column(name = "headlin") String title, OptionalInt shop, String shopcity) {
    static Object used() {
        return BookTitleProjection.PROJECTION.columns();
    }
}
