/** Writes the results of queries and of raw SQL as CSV and JSON Lines, row by row. */
@NullMarked
package io.doctable.export;

import org.jspecify.annotations.NullMarked;
