package app;

import io.doctable.annotation.*;
import java.net.URI;
import java.util.OptionalInt;
import java.util.Optional;

/** What is stored alike is read as any type that is stored so. */
@Projection(of = Book.class)
record BookTitle(
        BookId id, URI title, OptionalInt pages, String[] words, String kind, Book.Kind isbn, Optional<String> shopCity) {
    record BookId(long number) {}
}
