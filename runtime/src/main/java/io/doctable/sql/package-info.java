/** Raw SQL: its execution, results and rows. */
@NullMarked
package io.doctable.sql;

import org.jspecify.annotations.NullMarked;
