/** The fixed SQL statements of a table. */
@NullMarked
package io.doctable.internal.statement;

import org.jspecify.annotations.NullMarked;
