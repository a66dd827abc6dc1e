package io.doctable.examples.books;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.UpdatedAt;
import java.time.Instant;

/** A book; its number tells it from all others. */
@DocTable(name = "books")
public record Book(
        @Id(generated = true) long id,
        @Column(unique = true) String isbn,
        String title,
        int year,
        String author,
        @UpdatedAt Instant updatedAt) {}
