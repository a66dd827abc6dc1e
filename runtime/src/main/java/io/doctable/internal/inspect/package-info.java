/** Compares tables with their schemas, and reads schemas from the database. */
@NullMarked
package io.doctable.internal.inspect;

import org.jspecify.annotations.NullMarked;
