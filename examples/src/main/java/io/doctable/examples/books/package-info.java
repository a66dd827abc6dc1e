/**
 * Books, libraries and which library holds which book: unique keys, upserts, foreign keys, cascades and transactions,
 * one after the other in {@link io.doctable.examples.books.BooksAndLibraries}.
 */
@NullMarked
package io.doctable.examples.books;

import org.jspecify.annotations.NullMarked;
