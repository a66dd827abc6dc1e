package io.doctable.examples.books;

import static io.doctable.annotation.ReferenceAction.CASCADE;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import io.doctable.annotation.Unique;

/** A library holds a book. The row goes with either of them, and follows the book when its number changes. */
@DocTable(name = "holdings", uniques = @Unique(columns = {"book_isbn", "library_id"}))
public record Holding(
        @Id(generated = true) long id,

        @References(value = Book.class, column = "isbn", onDelete = CASCADE, onUpdate = CASCADE)
        String bookIsbn,

        @References(value = Library.class, onDelete = CASCADE)
        long libraryId) {}
