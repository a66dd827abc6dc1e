/** Raw SQL: who runs it, and the results and rows that it gives. */
@NullMarked
package io.doctable.sql;

import org.jspecify.annotations.NullMarked;
