/**
 * The seam between generated code and the drivers: a row is written to a {@link io.doctable.row.RowWriter} and read from a
 * {@link io.doctable.row.RowReader}, in the order of its columns; how a value travels is the dialect's.
 */
@NullMarked
package io.doctable.row;

import org.jspecify.annotations.NullMarked;
