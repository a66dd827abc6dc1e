/** The seam between generated code and JDBC: rows are written to and read from it, value by value. */
@NullMarked
package io.doctable.row;

import org.jspecify.annotations.NullMarked;
