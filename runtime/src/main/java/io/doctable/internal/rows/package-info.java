/** Reads, changes and deletes the rows of one table, with its record or without it. */
@NullMarked
package io.doctable.internal.rows;

import org.jspecify.annotations.NullMarked;
