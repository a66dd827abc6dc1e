package io.doctable.examples.books;

import io.doctable.annotation.Projection;

/** An author with the number of books, and how many of them the libraries hold. */
@Projection
public record AuthorRank(String author, long books, long copies) {}
