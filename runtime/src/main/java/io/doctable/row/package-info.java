/**
 * Connects generated code with the drivers: a row is written to a {@link io.doctable.row.RowWriter} and read from a
 * {@link io.doctable.row.RowReader} in the order of its columns; the dialect decides how a value is sent.
 */
@NullMarked
package io.doctable.row;

import org.jspecify.annotations.NullMarked;
