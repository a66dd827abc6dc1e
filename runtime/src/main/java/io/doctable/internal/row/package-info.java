/** How rows travel: writers and readers over JDBC and over plain values, and the texts of values that need one. */
@NullMarked
package io.doctable.internal.row;

import org.jspecify.annotations.NullMarked;
